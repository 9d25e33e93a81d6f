/**
 * A list to work on: many items are added, ticked off and deleted one after the other, each step with the layout that
 * follows it, in the way of Speedometer's to-do lists. Observers of the page's own see every change below the list.
 * `work()` gives the milliseconds of one turn; the caller reads the processor time from the browser.
 */
export const LOOP_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Things to do</title>
<style>body{font:16px/1.5 sans-serif;max-width:40rem;margin:2rem auto}li{display:flex;gap:1rem;border-bottom:1px solid #ddd}
li.done label{text-decoration:line-through;color:#777}li button{margin-left:auto}</style></head>
<body><h1>Things to do</h1><p>${'A quiet list for the garden, the kitchen and the orchard. '.repeat(10)}</p>
<input id="new" placeholder="What needs to be done?"><ul id="list"></ul><p id="left"></p>
<script>
const list = document.getElementById('list');
const left = document.getElementById('left');
let seen = 0;
for (let nth = 0; nth < 3; nth += 1) {
  new MutationObserver((records) => { seen += records.length; })
    .observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
}
function count() {
  left.textContent = list.querySelectorAll('li:not(.done)').length + ' left';
  return list.getBoundingClientRect().height;
}
function add(text) {
  const item = document.createElement('li');
  const box = document.createElement('input');
  box.type = 'checkbox';
  const label = document.createElement('label');
  label.textContent = text;
  const button = document.createElement('button');
  button.textContent = 'Delete';
  box.addEventListener('change', () => { item.classList.toggle('done', box.checked); count(); });
  button.addEventListener('click', () => { item.remove(); count(); });
  item.append(box, label, button);
  list.append(item);
  document.title = list.children.length + ' things to do';
  count();
}
const next = () => new Promise((resolve) => {
  const channel = new MessageChannel();
  channel.port1.onmessage = resolve;
  channel.port2.postMessage(0);
});
window.work = async () => {
  const start = performance.now();
  for (let at = 0; at < 100; at += 1) { add('Thing ' + at); if (at % 10 === 9) await next(); }
  for (const box of [...list.querySelectorAll('input')]) box.click();
  await next();
  for (const button of [...list.querySelectorAll('button')]) { button.click(); if (list.children.length % 10 === 0) await next(); }
  return performance.now() - start;
};
</script></body></html>`;
