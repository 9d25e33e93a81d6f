import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOOP_PAGE } from './tax-loop.ts';

/** Words of pages that have nothing to do with our subject. */
const WORDS =
  'garden kettle river window bread letter evening market ladder orchard station pepper winter blanket lantern meadow copper harvest village pencil ribbon saddle timber barrel candle gravel hollow island jacket kitchen'.split(
    ' ',
  );

/** Sentences that are the same each time: `seed` decides where in the words they begin. */
export function sentences(count: number, seed: number): string {
  const word = (at: number) => WORDS[(seed * 7 + at * 11 + ((at * at) >> 2)) % WORDS.length] ?? '';
  return Array.from({ length: count }, (_, nth) => {
    const words = Array.from({ length: 9 + ((seed + nth) % 7) }, (_, at) => word(nth * 13 + at));
    return `The ${words.join(' ')}.`;
  }).join(' ');
}

const repeat = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('\n');

function page(title: string, body: string, script = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="${sentences(1, title.length)}">
<style>body{font:16px/1.5 sans-serif;margin:0 auto;max-width:64rem;padding:1rem}nav a{margin-right:1rem}
.grid{display:grid;grid-template-columns:repeat(4,1fr);gap:1rem}.card{border:1px solid #ccc;padding:.5rem;border-radius:4px}
td,th{border:1px solid #ddd;padding:2px 6px}pre{background:#f4f4f4;padding:.5rem}.reply{margin-left:2rem}</style></head>
<body><nav>${repeat(8, (at) => `<a href="/${WORDS[at]}">${WORDS[at]}</a>`)}</nav>${body}
<footer>${repeat(20, (at) => `<a href="https://${WORDS[at]}.example/">${WORDS[at]}</a>`)}</footer>
${script === '' ? '' : `<script>${script}</script>`}</body></html>`;
}

const article = page(
  'A walk along the river',
  `<article><h1>A walk along the river</h1>${repeat(60, (at) => `${at % 8 === 0 ? `<h2>${sentences(1, at)}</h2>` : ''}<p>${sentences(4, at)} <a href="/${at}">${WORDS[at % 30]}</a></p>`)}</article>`,
);

const shop = page(
  'Kitchen shop',
  `<h1>Kitchen</h1><label>Find <input type="search" name="find"></label><button>Sort by price</button>
<div class="grid">${repeat(240, (at) => `<div class="card" data-price="${(at * 37) % 200}"><h3>${WORDS[at % 30]} ${at}</h3><p>${sentences(1, at)}</p><b>${(at * 37) % 200}.00</b><button aria-label="Put ${WORDS[at % 30]} into the basket">Add</button></div>`)}</div>`,
  `const grid = document.querySelector('.grid');
for (const card of [...grid.children].sort((a, b) => a.dataset.price - b.dataset.price)) grid.append(card);
for (const button of grid.querySelectorAll('button')) button.addEventListener('click', () => button.classList.toggle('in'));`,
);

const forum = page(
  'Which ladder for the orchard?',
  `<h1>Which ladder for the orchard?</h1>${repeat(150, (at) => `<div class="card${at % 3 ? ' reply' : ''}"><b>${WORDS[at % 30]}${at}</b> <time>${1 + (at % 28)} May</time><p>${sentences(3, at + 3)}</p><a href="#${at}">answer</a></div>`)}
<form><textarea name="text" placeholder="Your answer"></textarea><button>Send</button></form>`,
);

/** Has words of ours in an everyday sense, as manuals do: the gate has to look closer before it says no. */
const docs = page(
  'Command reference',
  `<h1>Command reference</h1><p>Every call needs a token, which the server hands out at sign-in.</p>${repeat(40, (at) => `<h2 id="s${at}">${WORDS[at % 30]}.${WORDS[(at + 4) % 30]}</h2><p>${sentences(2, at)}</p><pre><code>const ${WORDS[at % 30]} = open('${WORDS[(at + 9) % 30]}', { token });\n${WORDS[at % 30]}.close();</code></pre><ul>${repeat(4, (nth) => `<li>${sentences(1, at + nth)}</li>`)}</ul>`)}`,
);

const table = page(
  'Harvest by year',
  `<h1>Harvest by year</h1><table><thead><tr>${repeat(8, (at) => `<th>${WORDS[at]}</th>`)}</tr></thead><tbody>${repeat(1_500, (row) => `<tr>${repeat(8, (at) => `<td>${(row * 31 + at * 17) % 997}</td>`)}</tr>`)}</tbody></table>`,
);

/** Empty when it loads; its script draws it a little later, and draws it again. */
const app = page(
  'Station board',
  '<div id="app"></div>',
  `const words = ${JSON.stringify(WORDS)};
function draw(turn) {
  const list = document.createElement('div');
  for (let at = 0; at < 300; at += 1) {
    const row = document.createElement('div');
    row.className = 'card';
    row.innerHTML = '<h3>' + words[(at + turn) % 30] + '</h3><p>' + words.slice(at % 20, at % 20 + 9).join(' ') + '</p><button>Open</button>';
    list.append(row);
  }
  document.getElementById('app').replaceChildren(list);
}
setTimeout(() => draw(0), 60);
setTimeout(() => draw(1), 180);`,
);

/** Adds a screenful whenever its end comes near, ten times; it scrolls itself. */
const feed = page(
  'Evening letters',
  '<h1>Evening letters</h1><div id="feed"></div><div id="end"></div>',
  `const words = ${JSON.stringify(WORDS)};
let count = 0;
function more() {
  for (let at = 0; at < 20; at += 1, count += 1) {
    const post = document.createElement('div');
    post.className = 'card';
    post.innerHTML = '<b>' + words[count % 30] + '</b><p>' + words.slice(count % 15).join(' ') + '</p><button>Like</button>';
    document.getElementById('feed').append(post);
  }
}
more();
new IntersectionObserver((seen) => {
  if (seen[0].isIntersecting && count < 220) more();
  requestAnimationFrame(() => scrollTo(0, document.body.scrollHeight));
}).observe(document.getElementById('end'));`,
);

/** Ordinary pages, by file name. Nothing in them is about our subject. */
const ORDINARY_PAGES: Readonly<Record<string, string>> = {
  'article.html': article,
  'shop.html': shop,
  'forum.html': forum,
  'docs.html': docs,
  'app-shell.html': app,
  'table.html': table,
  'feed.html': feed,
};

export const LOOP_FILE = 'loop.html';

/** Writes the pages of our own and the one of the loop into a folder. Gives the names of those that are loaded. */
export function writePages(folder: string): string[] {
  for (const [name, html] of Object.entries(ORDINARY_PAGES)) writeFileSync(join(folder, name), html);
  writeFileSync(join(folder, LOOP_FILE), LOOP_PAGE);
  return Object.keys(ORDINARY_PAGES);
}
