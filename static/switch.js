// "What would change if I switched from A to B?": a composed comparison of two, read in one direction. Loaded when
// somebody unfolds it.
//
// In: the two columns and their rows. Out: a sentence for each row that changes, and one for what stays: the sentences
// that src/switch.rs makes of the same comparison.
methodical.given.switch = (() => {
  function tell(details, { data, columns, rows, joined, apart }, from) {
    const { one, element, fill } = methodical;
    const patterns = data.switch;
    const [before, after] = [columns[from].name, columns[1 - from].name];
    const texts = ({ t }) => joined(t.map(([text]) => text));
    // What a translator added is no change from one method to the other.
    const only = (cell, other, leftOut) => joined(cell.t.filter((_, index) => cell.k[index][0] !== '~' && !other.k.includes(cell.k[index]) && !leftOut.includes(cell.k[index])).map(([text]) => text));
    // A cell that has a translator's additions alone says nothing of the method.
    const known = (cell) => (cell.gap || cell.k.some((key) => key[0] !== '~') ? cell : data.gaps['not-recorded']);

    function sentence({ field, cells, distance }) {
      const [old, now] = [known(cells[from]), known(cells[1 - from])];
      // Whom the two name of each other is no change from one to the other.
      const leftOut = field.key === 'related' ? columns.map(({ id }) => id) : [];
      const say = (pattern, slots) => fill(patterns[pattern], { field: field.text, old: texts(old), new: texts(now), ...slots });
      // Nobody knows what a gap hides, so no change is claimed.
      const isUnknown = ({ gap, a }) => gap && !a;
      if (isUnknown(now)) return say('unknown', { to: after, gap: texts(now) });
      if (isUnknown(old)) return say('known', { from: before, gap: texts(old) });
      const isGap = old.gap || now.gap;
      if (field.list && !isGap) {
        const [added, lacking] = [only(now, old, leftOut), only(old, now, leftOut)];
        if (added && lacking) return say('adds-lacks', { added, lacking });
        return say(added ? 'adds' : lacking ? 'lacks' : 'text', { items: added || lacking });
      }
      if (field.kind === 'prose' && !isGap) return say('text');
      return distance ? say('becomes-apart', { apart: apart(field, distance) }) : say('becomes');
    }

    const sentences = rows.filter(({ verdict }) => ['differs', 'partial'].includes(verdict)).map(sentence);
    const stays = rows.filter(({ verdict }) => verdict === 'same').map(({ field }) => field.text);
    if (stays.length) sentences.push(fill(patterns.stays, { fields: joined(stays) }));
    one('ul', details).replaceChildren(...sentences.map((text) => element('li', {}, text)));
  }

  return { tell };
})();
