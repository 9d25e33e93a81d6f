/** Plain product copy without a word on chains, payers, users or checks, for examples that need a whole page. */
const COPY = `Chat with an assistant that remembers the thread. It drafts letters, sums up long reports and turns rough notes into slides. Pick a tone, choose a length and press the button. The answer appears in a few seconds and can be copied with one click.

Themes come in dark and light. Keyboard shortcuts cover every menu. The phone app keeps the same look on a small screen, and drafts stay in order.

Templates arrive every other week: recipes, travel plans, speeches, birthday cards and short stories. Voices can be slow or quick, calm or lively. Pictures can be square or wide. All of it sits in one tidy window with a search box on top and folders on the left. The page in front of you stays clear, and the menu folds away when it is not in use.`;

/** A whole page in small Markdown: a title, the given text, and enough other copy to judge it as a page. */
export function examplePage(text: string): string {
  return `# Brightloom\n\n${text}\n\n${COPY}`;
}
