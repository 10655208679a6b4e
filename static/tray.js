// The tray: methods that a reader gathers on the way through the site, in this browser only.
(() => {
  'use strict';
  const tray = document.querySelector('#tray');
  if (!tray) return;
  const words = JSON.parse(document.querySelector('#tool-words').textContent);
  const fill = (text, slots) => text.replace(/\{(\w+)\}/g, (_, name) => slots[name] ?? '');
  // Ids and names; names are those of the language in which a method was put in, until its page is seen in another.
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(words.store)) ?? [];
      return kept.filter((own) => Array.isArray(own) && /^[a-z0-9-]+$/.test(own[0]));
    } catch {
      return [];
    }
  };
  const write = (kept) => {
    try {
      localStorage.setItem(words.store, JSON.stringify(kept));
    } catch {
      // A browser that keeps nothing still shows the page.
    }
    show();
  };
  const has = (id) => read().some(([own]) => own === id);
  const toggle = (id, name) => write(has(id) ? read().filter(([own]) => own !== id) : [...read(), [id, name]]);

  function button(link) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'to-tray';
    made.dataset.tray = link.dataset.method;
    made.dataset.name = link.dataset.name ?? link.textContent.trim();
    made.addEventListener('click', () => toggle(made.dataset.tray, made.dataset.name));
    return made;
  }
  function show() {
    const kept = read();
    for (const own of document.querySelectorAll('[data-tray]')) {
      const chosen = has(own.dataset.tray);
      own.setAttribute('aria-pressed', chosen);
      own.setAttribute('aria-label', fill(chosen ? words.trayRemove : words.trayAdd, { name: own.dataset.name }));
      own.textContent = chosen ? '✓' : '+';
    }
    tray.hidden = !kept.length;
    const link = tray.querySelector('a');
    link.href = `${words.compare}?m=${kept.map(([id]) => id).join(',')}`;
    link.textContent = fill(words.tray, { count: kept.length });
    tray.querySelector('.names').textContent = kept.map(([, name]) => name).join(words.separator);
  }
  for (const place of document.querySelectorAll('[data-choose]')) place.append(' ', button(place));
  tray.querySelector('button').addEventListener('click', () => write([]));
  // What is on this page has its name in this page's language.
  const known = new Map([...document.querySelectorAll('[data-tray]')].map((own) => [own.dataset.tray, own.dataset.name]));
  write(read().map(([id, name]) => [id, known.get(id) ?? name]));
  addEventListener('storage', show);
  addEventListener('pageshow', show);
})();
