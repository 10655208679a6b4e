// What every page has: the words for scripts, a few tools that scripts share, and the way into the search.
//
// Words come from one file per language, so that no page carries them; where that file lies is the root of the language,
// and all paths begin there. Everything else is fetched when somebody uses it. Other scripts find what is here in
// `methodical`, and leave there what they give. All are plain scripts, since a browser runs no module from a disk.
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const element = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value != null) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };

  // ---- Files -------------------------------------------------------------------------------------------------------

  const { href } = one('#words');
  const at = (path) => new URL(path, href).href;
  // A script that did not come is asked for again the next time.
  const scripts = {};
  const script = (address) => (scripts[address] ??= new Promise((loaded, failed) => {
    const own = element('script', { src: address });
    own.onload = loaded;
    own.onerror = () => {
      own.remove();
      delete scripts[address];
      failed(new TypeError(address));
    };
    document.head.append(own);
  }));
  // A page of `file:` may fetch nothing, so in a site for files data are scripts that say `methodical.got(…)`.
  const forFiles = href.endsWith('.js');
  const arrived = {};
  const got = (data) => { arrived[document.currentScript.src] = data; };
  const json = async (path, options) => {
    if (!forFiles) return (await fetch(at(path), options)).json();
    const address = at(path.replace(/(\.js)?(\?.*)?$/, '.js'));
    await script(address);
    return arrived[address];
  };
  const { lang } = document.documentElement;
  let file;
  const words = json(href).then((own) => {
    // The folder of a method is called like its id, save for a few ids that no folder can have.
    const renamed = new Map(own.renamed);
    const path = (around) => (id) => around.join(renamed.get(id) ?? id);
    return file = { ...own, column: path(own.columns), method: path(own.methods) };
  });
  const number = (own, options) => new Intl.NumberFormat(`${lang}-u-nu-${file.digits}`, { maximumFractionDigits: 20, ...options }).format(own);
  // Where what is filled in ends with a stop of its own, the sentence has none behind it: a full stop, or that of Chinese, Hindi or Urdu.
  const fill = (text, slots) => text.replace(/\{(\w+)\}([.\u3002\u0964\u06d4]?)/g, (_, name, end) => {
    const value = slots[name] ?? '';
    const own = value.toFixed ? number(value) : value;
    return own.endsWith(end) ? own : own + end;
  });
  // A sentence with counts in it: one text, or one for each choice of what counts are called: the few that languages have
  // words for, then CLDR's categories.
  const say = (pattern, counts, slots) => fill(
    pattern.at ? pattern : pattern[Object.values(counts).map((n) => (n < 2 ? n : new Intl.PluralRules(lang).select(n))).join(' ')],
    { ...counts, ...slots },
  );
  // A list by the language's rules.
  const joined = (texts) => texts.map((text) => fill(file.item, { text })).join(file.separator);

  // What scripts give that few readers need, by their names in the words.
  const given = {};
  const use = async (name) => {
    const address = at((await words)[name]);
    // The page may have it by itself.
    if (!(name in given)) await script(address);
    return Promise.resolve(given[name]).catch((error) => {
      // It wanted something that did not come.
      delete scripts[address];
      delete given[name];
      throw error;
    });
  };
  const ask = (name, then) => use(name).then(then, () => {});

  // A page that was made for a server and opened from a disk says what it needs. No words can be read there but those of
  // a script.
  const fromDisk = (text) => one('main').prepend(element('p', { class: 'note', id: 'needs-server' }, text));

  // What scrolls is a stop for Tab as long as it does. Not every browser sees to that by itself.
  const sizes = new ResizeObserver((seen) => seen.forEach(({ target }) => {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }));
  const reach = () => all('.prose :is(:has(> math), pre, table)').forEach((own) => sizes.observe(own));
  reach();

  window.methodical = { one, all, element, fill, say, joined, at, json, got, fromDisk, words, number, given, use, ask, reach };

  // ---- The search: by its button, with `/`, with Ctrl or ⌘ and K; the library has a form of its own ----------------

  const [button, field] = [one('#search-button'), one('#library-search')];
  // A field out of sight takes what is typed before the search is here, and what a dictation or an input method says.
  let early;
  function search() {
    if (field ?? early) return (field ?? early).focus();
    const before = document.activeElement;
    early = element('input', { class: 'visually-hidden', 'aria-label': button?.textContent });
    document.body.append(early);
    early.focus({ preventScroll: true });
    // Gives what was typed, and the focus back to where it was.
    const take = () => {
      const { value } = early;
      early.remove();
      early = undefined;
      before.focus({ preventScroll: true });
      return value;
    };
    ask('searchBox', ({ open }) => open(take)).then(() => early && take());
  }
  const isTyping = ({ target }) => target.closest?.('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
  // Whoever speaks to the computer can turn the key off (WCAG 2.1.4); a browser that keeps nothing leaves it on.
  const isOff = () => {
    try {
      return localStorage['methodical:slash'];
    } catch {}
  };

  // Without words there is nothing to open.
  words.then(() => { if (button) Object.assign(button, { hidden: false, onclick: search }); }, () => {});
  const form = one('form[role="search"]');
  if (form) form.hidden = false;
  addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, metaKey, altKey } = event;
    // On a keyboard of another script, the key of the letter K has another letter.
    const isK = key.toLowerCase() === 'k' || (code === 'KeyK' && key > '~');
    const wanted = ctrlKey || metaKey ? isK : key === '/' && !isTyping(event) && !isOff();
    // A dialog that is open has the keyboard to itself.
    if (!wanted || altKey || one('dialog[open]')) return;
    event.preventDefault();
    search();
  });
  // What lies over the page goes when somebody goes on.
  for (const own of all('header details, .choose')) {
    own.addEventListener('focusout', ({ relatedTarget }) => { own.open &&= !relatedTarget || own.contains(relatedTarget); });
    own.onkeydown = ({ key }) => {
      if (key !== 'Escape' || !own.open) return;
      own.open = false;
      one('summary', own).focus();
    };
  }

  if (location.protocol === 'file:' && !forFiles) script(at('from-disk.js')).catch(() => {});
})();
