/** Stands in for the build tool's context of content scripts, which pages can see. wxt.config.ts says more. */
export class ContentScriptContext {}
