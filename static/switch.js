// "What would change if I switched from A to B?": a composed comparison of two, read in one direction. Loaded when
// somebody unfolds it.
//
// In: the two columns and their rows. Out: a sentence for each row that changes, and one for what stays: the sentences
// that src/switch.rs makes of the same comparison.
methodical.given.switch = (() => {
  function tell(details, { data, columns, rows, apart }, from) {
    const { one, element, say, joined } = methodical;
    const patterns = data.switch;
    const [before, after] = [columns[from].name, columns[1 - from].name];
    const texts = ({ t }) => joined(t.map(([text]) => text));
    // What a translator added is no change from one method to the other.
    const only = (cell, other, leftOut) => cell.t.filter((_, index) => cell.k[index][0] !== '~' && !other.k.includes(cell.k[index]) && !leftOut.includes(cell.k[index])).map(([text]) => text);
    // Prose is too long for a sentence.
    const isProse = ({ h: [html] }) => (html[0].at ? html[0] : '').startsWith('<div class="prose"');
    // A cell that has a translator's additions alone says nothing of the method.
    const known = (cell) => (cell.gap || cell.k.some((key) => key[0] !== '~') ? cell : data.gaps['not-recorded']);

    function sentence({ field, cells, distance }) {
      const [old, now] = [known(cells[from]), known(cells[1 - from])];
      // Whom the two name of each other is no change from one to the other.
      const leftOut = field.key === 'related' ? columns.map(({ id }) => id) : [];
      const write = (pattern, slots, counts = {}) => say(patterns[pattern], counts, { field: field.text, old: texts(old), new: texts(now), ...slots });
      // The words for a gap are no value that something comes from or turns into.
      if (old.gap || now.gap) return write('gap', { from: before, to: after });
      if (field.list) {
        const [added, lacking] = [only(now, old, leftOut), only(old, now, leftOut)];
        const [adds, lacks] = [added.length, lacking.length];
        if (adds && lacks) return write('adds-lacks', { added: joined(added), lacking: joined(lacking) }, { adds, lacks });
        if (!adds && !lacks) return write('text');
        return write(adds ? 'adds' : 'lacks', { items: joined([...added, ...lacking]) }, { count: adds || lacks });
      }
      if ([old, now].every(isProse)) return write('text');
      return distance ? write('becomes-apart', { apart: apart(field, distance) }) : write('becomes');
    }

    const sentences = rows.filter(({ verdict }) => ['differs', 'partial'].includes(verdict)).map(sentence);
    const stays = rows.filter(({ verdict }) => verdict === 'same').map(({ field }) => field.text);
    if (stays.length) sentences.push(say(patterns.stays, { count: stays.length }, { fields: joined(stays) }));
    one('ul', details).replaceChildren(...sentences.map((text) => element('li', {}, text)));
  }

  return { tell };
})();
