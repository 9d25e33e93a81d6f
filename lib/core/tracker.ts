/** A service whose scripts follow what visitors do. */
export interface Tracker {
  /** Listed host. */
  host: string;
  name: string;
  kind: 'analytics' | 'session replay' | 'advertising';
}
