// What the preview page does in a browser: puts two decks side by side, and loads itself anew, at the same place, when a build has changed
// it. It asks for a small script beside it every second, since a page opened as a file may load scripts and pictures, and nothing else.

export const PREVIEW_SCRIPT = `
'use strict';
(() => {
  const page = document.documentElement;
  const stamp = page.dataset.stamp;
  const bar = document.querySelector('.bar');
  const rows = document.getElementById('rows');

  // 1. What this tab remembers from before it was loaded anew.
  const name = 'briefdeck ' + location.pathname;
  const recall = () => { try { return JSON.parse(sessionStorage.getItem(name)) || {}; } catch { return {}; } };
  const remember = state => { try { sessionStorage.setItem(name, JSON.stringify(state)); } catch { return; } };
  const before = recall();
  let tried = before.tried;

  // 2. The decks, and what has changed in them.
  const decks = [...document.querySelectorAll('.deck')].map(section => ({
    name: section.dataset.deck,
    briefing: section.dataset.briefing,
    language: section.dataset.language,
    section,
    slides: new Map([...section.querySelectorAll('.slide')].map(slide => [slide.dataset.key, slide])),
  }));
  const marks = {};
  for (const deck of decks) for (const [key, slide] of deck.slides) {
    const id = deck.name + '/' + key;
    marks[id] = slide.dataset.mark;
    const old = before.marks && before.marks[id];
    if (before.marks && before.stamp !== stamp && old !== slide.dataset.mark) {
      slide.classList.add('changed');
      slide.querySelector('.news').hidden = false;
    }
  }

  // 3. Which two: those asked for, or the two in different languages that have most slides in common.
  const shared = (one, other) => [...one.slides.keys()].filter(key => other.slides.has(key)).length / Math.max(one.slides.size, other.slides.size, 1);
  const partner = one => {
    const others = decks.filter(other => one && other.briefing === one.briefing && other.language !== one.language);
    return others.filter(other => shared(one, other) > 0).sort((a, b) => shared(one, b) - shared(one, a))[0];
  };
  const first = decks.filter(partner).sort((a, b) => shared(b, partner(b)) - shared(a, partner(a)))[0] || decks[0];
  const named = text => decks.find(deck => deck.name === text);
  let [left, right] = named(before.left) ? [named(before.left), named(before.right)] : [first, partner(first)];
  const choices = { left: document.getElementById('left'), right: document.getElementById('right') };

  // 4. The same slide of both in one row; what one of them lacks is said in its place.
  const pairs = (one, other) => {
    const found = [];
    const done = new Set();
    const theirs = [...other];
    for (const key of one) {
      while (theirs.length > 0 && (done.has(theirs[0]) || !one.includes(theirs[0]))) {
        const next = theirs.shift();
        if (!done.has(next)) { done.add(next); found.push([next, false, true]); }
      }
      done.add(key);
      found.push([key, true, other.includes(key)]);
    }
    for (const key of theirs) if (!done.has(key)) found.push([key, false, true]);
    return found;
  };
  const gap = key => {
    const text = document.createElement('p');
    text.className = 'missing';
    text.textContent = rows.dataset.missing.replace('{key}', () => key);
    return text;
  };
  const arrange = () => {
    document.body.classList.toggle('single', right === undefined);
    for (const deck of decks) deck.section.hidden = true;
    const keys = deck => deck ? [...deck.slides.keys()] : [];
    rows.replaceChildren(...(left ? pairs(keys(left), keys(right)) : []).map(([key, isLeft, isRight]) => {
      const row = document.createElement('div');
      row.className = 'pair';
      row.dataset.key = key;
      row.append(isLeft ? left.slides.get(key) : gap(key));
      if (right) row.append(isRight ? right.slides.get(key) : gap(key));
      return row;
    }));
    choices.left.value = left ? left.name : '';
    choices.right.value = right ? right.name : '';
  };
  choices.left.addEventListener('change', () => {
    left = named(choices.left.value);
    if (right && (right.briefing !== left.briefing || right.language === left.language)) right = partner(left);
    arrange();
  });
  choices.right.addEventListener('change', () => {
    const chosen = named(choices.right.value);
    if (chosen === left && right) left = right;
    right = chosen === left ? undefined : chosen;
    arrange();
  });
  document.querySelector('.choose').hidden = decks.length === 0;
  arrange();

  // 5. The place: the first row that is seen stays where it was, whatever has grown above it.
  history.scrollRestoration = 'manual';
  const rowAt = () => [...rows.children].find(row => row.getBoundingClientRect().bottom > bar.getBoundingClientRect().bottom);
  if (before.y > 0) {
    const row = [...rows.children].find(each => each.dataset.key === before.row);
    window.scrollTo(0, row ? window.scrollY + row.getBoundingClientRect().top - before.top : before.y);
  }
  window.addEventListener('pagehide', () => {
    const row = rowAt();
    remember({
      left: left && left.name, right: right && right.name, marks, stamp, tried, y: window.scrollY,
      row: row && row.dataset.key, top: row && row.getBoundingClientRect().top,
    });
  });

  // 6. Anew, once for each build: a page that was moved away from its folder would go on for ever.
  window.briefdeckStamp = now => {
    if (now === stamp || now === tried) return;
    tried = now;
    location.reload();
  };
  let asked = 0;
  const ask = () => {
    const script = document.createElement('script');
    script.src = 'preview/stamp.js?' + stamp + (asked += 1);
    script.onload = script.onerror = () => { script.remove(); setTimeout(ask, 1000); };
    document.head.append(script);
  };
  setTimeout(ask, 1000);
})();
`;
