// The page's own script: tabs, filters, and the links between findings and the places they are about.
// It reads nothing of a message but the numbers of its marks and where they stand.
{
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const about = (number) => `[data-f~="${Number(number)}"]`;
  const numbersOf = (element) => element.dataset.f.split(' ');

  /** Gives the frame the height of its message, and lays buttons over what is marked in it. */
  function fit(frame) {
    const { contentDocument: message, parentElement: paper } = frame;
    if (!message?.body || frame.getClientRects().length === 0) return;
    paper.style.width = '';
    frame.style.height = '60px';
    const { documentElement: root } = message;
    // A table that is wider than the column is scrolled, as on a phone.
    paper.style.width = `${Math.max(paper.clientWidth, root.scrollWidth)}px`;
    frame.style.height = `${Math.min(20_000, Math.max(60, root.scrollHeight, message.body.scrollHeight))}px`;
    overlay(frame, message, paper);
  }

  function overlay(frame, message, paper) {
    for (const old of all('.hit, .pin', paper)) old.remove();
    const pins = [];
    const pinned = new Set();
    for (const mark of all('[data-f]', message)) {
      const rects = Array.from(mark.getClientRects()).filter(({ height }) => height > 0);
      for (const rect of rects) paper.append(placed('span', 'hit', mark.dataset.f, grown(rect)));
      for (const number of rects.length > 0 ? numbersOf(mark) : []) {
        if (pinned.has(number)) continue;
        pinned.add(number);
        pins.push({ number, left: Math.max(0, rects[0].left - 7), top: Math.max(0, rects[0].top - 13) });
      }
    }
    const laid = [];
    for (const pin of pins) {
      const width = 12 + 6 * pin.number.length;
      const isTaken = (one) => one.left < pin.left + width && pin.left < one.right && Math.abs(one.top - pin.top) < 16;
      for (let other = laid.find(isTaken); other; other = laid.find(isTaken)) pin.left = other.right;
      pin.left = Math.min(pin.left, Math.max(0, paper.clientWidth - width));
      pin.right = pin.left + width;
      laid.push(pin);
      paper.append(button(frame, pin));
    }
  }

  /** At least as large as can be pointed at. */
  function grown({ left, top, width, height }) {
    return { left, top, width: Math.max(width, 14), height: Math.max(height, 14) };
  }

  function placed(name, kind, numbers, { left, top, width, height }) {
    const element = document.createElement(name);
    element.className = kind;
    element.dataset.f = numbers;
    Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
    if (width) Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
    return element;
  }

  function button(frame, { number, left, top }) {
    const pin = placed('button', 'pin', number, { left, top });
    const finding = frame.closest('.message').querySelector(`.finding${about(number)}`);
    pin.type = 'button';
    pin.textContent = number;
    pin.ariaLabel = `Finding ${number}: ${finding.querySelector('.says').textContent}`;
    pin.classList.add(finding.closest('.card').classList.contains('error') ? 'error' : 'warn');
    return pin;
  }

  /** What was chosen last in each message; pointing at something else changes it for as long as it lasts. */
  const chosen = new Map();

  function choose(section, number) {
    chosen.set(section, [number]);
    highlight(section, [number]);
  }

  function highlight(section, numbers) {
    for (const element of all('.active', section)) element.classList.remove('active');
    for (const number of numbers) for (const element of all(about(number), section)) element.classList.add('active');
  }

  function show(tab) {
    for (const one of all('[role=tab]', tab.parentElement)) {
      const isShown = one === tab;
      one.ariaSelected = String(isShown);
      one.tabIndex = isShown ? 0 : -1;
      const panel = document.getElementById(one.getAttribute('aria-controls'));
      panel.hidden = !isShown;
      if (isShown) for (const frame of all('iframe', panel)) fit(frame);
    }
  }

  /** Scrolls to where a finding stands: in the message, if the buyer can see it, else in the file. */
  function reveal(section, number) {
    const tabs = all('[role=tab]', section);
    const shown = tabs.find((tab) => tab.ariaSelected === 'true');
    const places = [section.querySelector(`.heading mark${about(number)}`)];
    for (const tab of places[0] ? [] : [shown, ...tabs.filter((one) => one !== shown)]) {
      show(tab);
      const panel = document.getElementById(tab.getAttribute('aria-controls'));
      const place = panel.querySelector(`.hit${about(number)}, mark${about(number)}`);
      if (!place) continue;
      places.push(place);
      break;
    }
    const place = places.find((one) => one);
    if (!place) show(shown);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    place?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isStill ? 'auto' : 'smooth' });
    choose(section, number);
  }

  /** From a place to the first finding about it; once more, to the next one. */
  function goToFinding(section, numbers) {
    const current = document.activeElement?.dataset.f;
    const number = numbers[(numbers.indexOf(current) + 1) % numbers.length];
    const finding = section.querySelector(`.finding${about(number)}`);
    finding.focus({ preventScroll: true });
    finding.scrollIntoView({ block: 'nearest' });
    choose(section, number);
  }

  /** Messages far down are read when they come near: a thousand frames at once take long. */
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) open(target);
    },
    { rootMargin: '1500px' },
  );

  function open(frame) {
    near.unobserve(frame);
    frame.srcdoc = frame.dataset.later;
    delete frame.dataset.later;
  }

  addEventListener('beforeprint', () => {
    for (const frame of all('[data-later]')) open(frame);
  });

  for (const section of all('.message')) {
    for (const kind of ['mouseover', 'focusin']) {
      section.addEventListener(kind, ({ target }) => {
        const marked = target.closest('[data-f]');
        highlight(section, marked ? numbersOf(marked) : (chosen.get(section) ?? []));
      });
    }
    section.addEventListener('mouseleave', () => highlight(section, chosen.get(section) ?? []));
    section.addEventListener('click', ({ target }) => {
      const tab = target.closest('[role=tab]');
      const marked = target.closest('[data-f]');
      if (tab) show(tab);
      else if (marked?.matches('.finding')) reveal(section, marked.dataset.f);
      else if (marked) goToFinding(section, numbersOf(marked));
    });
    section.querySelector('[role=tablist]').addEventListener('keydown', (event) => {
      const tabs = all('[role=tab]', section);
      const at = tabs.indexOf(event.target);
      const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (at < 0 || next === undefined) return;
      event.preventDefault();
      const tab = tabs.at(next % tabs.length);
      show(tab);
      tab.focus();
    });
    for (const frame of all('iframe', section)) {
      frame.addEventListener('load', () => fit(frame));
      if (frame.dataset.later !== undefined) near.observe(frame);
      else if (frame.contentDocument?.readyState === 'complete') fit(frame);
    }
  }

  let isAwaited = false;
  addEventListener('resize', () => {
    if (isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(() => {
      isAwaited = false;
      for (const frame of all('iframe')) fit(frame);
    });
  });

  /** What is filtered for: one rule, one message, both severities or one. */
  const wanted = { rule: undefined, file: undefined, severities: new Set(['error', 'warn']) };
  const status = document.querySelector('.status');
  const clear = document.querySelector('.clear');

  /** What marks in messages look like: their styles are their own, and important. */
  const looks = new Map();

  function dim(mark, isDimmed) {
    if (!looks.has(mark)) looks.set(mark, mark.style.cssText);
    mark.style.cssText = looks.get(mark);
    if (!isDimmed) return;
    for (const name of ['background', 'box-shadow', 'outline']) mark.style.setProperty(name, 'none', 'important');
  }

  function filter() {
    let count = 0;
    const isAny = wanted.rule === undefined && wanted.severities.size === 2;
    for (const section of all('.message')) {
      for (const card of all('.card', section)) {
        const { severity } = card.closest('.group').dataset;
        card.hidden = !wanted.severities.has(severity) || (wanted.rule ?? card.dataset.rule) !== card.dataset.rule;
      }
      for (const group of all('.group', section)) {
        const { length } = all('.card:not([hidden]) .finding', group);
        const noun = group.dataset.severity === 'error' ? 'error' : 'warning';
        group.hidden = length === 0;
        group.querySelector('h3').textContent = `${length} ${noun}${length === 1 ? '' : 's'}`;
      }
      const findings = all('.card:not([hidden]) .finding', section);
      section.hidden = (findings.length === 0 && !isAny) || (wanted.file ?? section.id) !== section.id;
      count += section.hidden ? 0 : findings.length;
      const shown = new Set(findings.map((one) => one.dataset.f));
      const isOff = (place) => !numbersOf(place).some((number) => shown.has(number));
      for (const place of all('.hit, .pin, mark[data-f]', section)) place.classList.toggle('off', isOff(place));
      for (const { contentDocument: message } of all('iframe', section)) {
        for (const mark of message ? all('[data-f]', message) : []) dim(mark, isOff(mark));
      }
    }
    const total = all('.finding').length;
    const isAll = count === total;
    status.textContent = isAll ? `All ${total} findings` : `${count} of ${total} findings`;
    clear.hidden = isAll && !wanted.rule && !wanted.file;
    for (const row of all('[data-filter-rule]')) row.ariaPressed = String(row.dataset.filterRule === wanted.rule);
    for (const row of all('[data-filter-file]')) row.ariaPressed = String(row.dataset.filterFile === wanted.file);
    for (const one of all('[data-filter-severity]')) {
      one.ariaPressed = String(wanted.severities.has(one.dataset.filterSeverity));
    }
    for (const frame of all('.message:not([hidden]) iframe')) if (!frame.style.height) fit(frame);
  }

  document.addEventListener('click', ({ target }) => {
    const { filterRule, filterFile, filterSeverity } = target.closest('button')?.dataset ?? {};
    if (filterRule !== undefined) wanted.rule = wanted.rule === filterRule ? undefined : filterRule;
    else if (filterFile !== undefined) wanted.file = wanted.file === filterFile ? undefined : filterFile;
    else if (filterSeverity !== undefined) {
      if (!wanted.severities.delete(filterSeverity)) wanted.severities.add(filterSeverity);
    } else if (target === clear) {
      Object.assign(wanted, { rule: undefined, file: undefined, severities: new Set(['error', 'warn']) });
    } else return;
    filter();
  });
}
