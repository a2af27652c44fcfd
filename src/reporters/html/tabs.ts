import type { Element } from 'hast';
import { h } from 'hastscript';

/** What a tab shows, under its name. */
export type Panel = readonly [name: string, content: Element];

/** Tabs, and the panels they show; `between` stands between the two. */
export function tabbed(id: string, panels: readonly Panel[], between: readonly Element[]): Element[] {
  const tabs = panels.map(([name], index) => tab(id, name, index));
  return [
    h('div', { className: 'tabs', role: 'tablist', ariaLabel: 'Views of the message' }, tabs),
    ...between,
    ...panels.map(([, content], index) => panel(id, content, index)),
  ];
}

function tab(id: string, name: string, index: number): Element {
  const isFirst = index === 0;
  const names = { role: 'tab', id: `${id}-tab-${index}`, ariaControls: `${id}-panel-${index}` };
  return h('button', { type: 'button', ...names, ariaSelected: String(isFirst), tabIndex: isFirst ? 0 : -1 }, name);
}

function panel(id: string, content: Element, index: number): Element {
  const names = { role: 'tabpanel', id: `${id}-panel-${index}`, ariaLabelledBy: `${id}-tab-${index}` };
  return h('div', { className: 'panel', ...names, hidden: index > 0 }, content);
}
