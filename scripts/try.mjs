// npm run try [ADDRESS]: installs what is missing, builds, and opens Chromium with the extension on a demo site.
import { ensureBrowser, ensureNode, ensurePackages, run, stop } from './setup.mjs';

ensureNode();
ensurePackages();
const chromium = ensureBrowser('chromium');
if (!run('npx', ['wxt', 'build'])) stop('The build did not finish; its message is above.');
const env = { ...process.env, RECEIPTS_CHROMIUM: chromium };
process.exit(run('npx', ['tsx', 'scripts/try-open.ts', ...process.argv.slice(2)], { env }) ? 0 : 1);
