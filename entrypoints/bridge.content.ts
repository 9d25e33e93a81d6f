import { defineContentScript } from 'wxt/utils/define-content-script';
import { type BridgeRuntime, startBridge } from '@/lib/guard/bridge/start.ts';
import { firstWords } from '@/lib/sites/first-look.ts';
import { judgeGate } from '@/lib/sites/gate.ts';

type Extension = { runtime: BridgeRuntime };

/** Runs in the extension's own world, in every frame, right before the guard: see wxt.config.ts. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main() {
    const world = globalThis as unknown as { browser?: Extension; chrome?: Extension };
    const runtime = () => (world.browser?.runtime ?? world.chrome?.runtime) as BridgeRuntime | undefined;
    startBridge(
      window,
      runtime,
      () => judgeGate(document),
      () => firstWords(document),
    );
  },
});
