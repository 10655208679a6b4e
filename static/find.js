// Opens the search: by its button, with `/`, or with Ctrl or ⌘ and K. On the library's page, sees to its own form.
//
// This is all that every page loads. The search itself, and what the library is narrowed down with, are fetched when
// somebody uses them.
(() => {
  'use strict';
  const words = JSON.parse(document.querySelector('#tool-words').textContent);
  const [button, library] = ['#search-button', '#library'].map((selector) => document.querySelector(selector));
  let box;
  let sorter;
  const openBox = () => {
    box ??= import(words.searchBox).then(({ searchBox }) => searchBox(words));
    box.then((open) => open()).catch(() => { box = undefined; });
  };
  const useLibrary = () => {
    sorter ??= import(words.library).then(({ start }) => start(words, library));
    sorter.catch(() => { sorter = undefined; });
  };
  const search = () => (library ? library.querySelector('[type="search"]').focus() : openBox());
  const isTyping = ({ target }) => target.closest?.('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]');

  if (button) {
    button.hidden = false;
    button.addEventListener('click', search);
  }
  addEventListener('keydown', (event) => {
    const isK = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    // A dialog that is open has the keyboard to itself.
    if (!(isK || isSlash) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    search();
  });
  if (!library) return;
  library.hidden = false;
  for (const first of ['focusin', 'toggle', 'input']) library.addEventListener(first, useLibrary, true);
  if (location.search) useLibrary();
})();
