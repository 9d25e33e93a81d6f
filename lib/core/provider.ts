/** Whoever runs a host for many customers. */
export interface Provider {
  name: string;
  kind: 'cloud' | 'delivery network' | 'chain access';
}

/** Where a page got its data: a provider with all of its hosts that were asked, or one owner's own domain. */
export interface DataPlace {
  /** Name of the provider, or the registrable domain. */
  name: string;
  /** A provider of the list; else nobody knows who runs it. */
  isProvider: boolean;
  hosts: readonly string[];
}
