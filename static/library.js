// Shows the library's form; what it finds and narrows down with (finder.js) is fetched when somebody uses it, or follows
// an address that does.
const form = methodical.one('#library');
let finder;
const use = async () => {
  const words = await methodical.words;
  finder ??= import(words.finder).then(({ start }) => start(words, form));
  // What did not come is asked for again the next time.
  finder.catch(() => { finder = null; });
};
form.hidden = false;
for (const first of ['focusin', 'toggle', 'input']) form.addEventListener(first, use, true);
if (location.search) use();
