const words = (list: string) => new Set(list.split(' '));

/** Source: the HTML standard's index of elements, and what SVG puts into icons. */
const TAGS = words(
  'a abbr address area article aside audio b bdi bdo blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame h1 h2 h3 h4 h5 h6 header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul var video wbr',
);

/** Source: WAI-ARIA 1.2, every role that is not abstract. */
const ROLES = words(
  'alert alertdialog application article blockquote button caption cell checkbox code columnheader combobox complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading img insertion link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem',
);

/**
 * Words that names of attributes and of custom elements are made of. Only these come out of a page, so that no name can
 * carry anybody's. Source: the HTML standard's attributes, ARIA's, and common English words of markup.
 */
const PIECES = words(
  'accept action actions activedescendant align allow alt app aria async atomic attachment audio author autocomplete autofocus autoplay avatar badge bar block body border bottom box bubble bubbles busy button byline caption card cast cell center channel charset checked child children cid circle class click cls code colspan collapsed color column comment comments community component container content contenteditable context controls count cover created crossorigin current cy data date datetime depth describedby description details dir direction disabled display domain download draggable dropeffect edge edited embed emoji enabled entry error event expanded feed fetchpriority field fill first flair float focus focusable follow footer for form format from fullname gallery grabbed grid group handle has haspopup header heading height hidden history hook host href hreflang html icon id image img index info inline inner input invalid is item itemprop itemscope itemtype js key kind label labelledby lang language last layout left level like likes line link list live loaded loading location main mark markdown media mentions menu message meta mid modal mode more multiline multiselectable muted name nav new next node number object onclick online open option options orientation original outer owns page panel parent part path peer permalink photo picture pin placeholder playsinline popup position post poster posts preload pressed preview prev primary profile qa quote rank reaction reactions read readonly ref referrerpolicy rel relevant removed renderer reply replies repost required ride role roledescription root row rowcount rowindex rows rowspan score scope scroll section selected sender server setsize shadow share shape show side site size sizes slot sort source span spellcheck src srcset start state stats status step sticky story style subreddit subtitle surface tab tabindex table tag target test testid text thread threading thumbnail time timeline timestamp title toggle token tooltip top topic track translate translated tree type uid unread update url use user username users valuemax valuemin valuenow valuetext verified version video view viewbox views vote votes web width wrap wrapper yt ytd',
);

/** Which names of a page's markup may be told, and how. */
export interface MarkupNames {
  tagOf(element: Element): string;
  attributesOf(element: Element): string[];
  /** Undefined for none, and for what ARIA does not know. */
  roleOf(element: Element): string | undefined;
}

/** Names that may come out of a page: our own lists, and what the selectors for its site have already. */
export function namesFor(selectors: readonly string[]): MarkupNames {
  const own = new Set(selectors.flatMap(namesIn));
  const told = (name: string): string => {
    const pieces = name.toLowerCase().slice(0, 60).split(/[-_:]/, 5);
    return pieces
      .map((piece) => (PIECES.has(piece) || own.has(piece) ? piece : '?'))
      .join('-')
      .slice(0, 40);
  };
  return {
    tagOf(element) {
      const name = element.localName.toLowerCase();
      return TAGS.has(name) ? name : name.includes('-') ? told(name) : '?';
    },
    attributesOf: (element) => [...new Set(element.getAttributeNames().slice(0, 40).map(told))].sort().slice(0, 12),
    roleOf(element) {
      const role = (element.getAttribute('role') ?? '').toLowerCase();
      return ROLES.has(role) ? role : undefined;
    },
  };
}

/** Pieces of the tag and attribute names in a selector of ours; quoted values and classes are no names. */
function namesIn(selector: string): string[] {
  const bare = selector.replace(/"[^"]{0,200}"|'[^']{0,200}'/g, '').replace(/[.#:][\w-]{1,60}/g, ' ');
  return [...bare.toLowerCase().matchAll(/[a-z][a-z-]{1,40}/g)].flatMap(([name]) => name.split('-'));
}
