import { cdp } from 'vitest/browser';

interface AxNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value: unknown };
  }[];
}

interface Frames {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly Frames[];
}

const session = () =>
  cdp() as unknown as { send(method: 'Page.getFrameTree'): Promise<{ frameTree: Frames }> } & {
    send(method: string, params?: object): Promise<{ nodes: readonly AxNode[] }>;
  };

/**
 * What the browser reports to screen readers, in the frame of the test and in reading order: inputs,
 * links, headings, timers and live regions, each as `role “name” (description) [states]`. For a
 * timer and a live region the name is the text in it. Other texts are lines of their own, except
 * those of labels and buttons.
 */
export async function heardTree(): Promise<string[]> {
  await session().send('Accessibility.enable');
  const { frameTree } = await session().send('Page.getFrameTree');
  const lines: string[] = [];
  for (const { frame } of frameTree.childFrames ?? []) {
    const { nodes } = await session().send('Accessibility.getFullAXTree', { frameId: frame.id });
    lines.push(...linesOf(nodes));
  }
  return lines;
}

function linesOf(nodes: readonly AxNode[]): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: AxNode) => childIds.flatMap((id) => byId.get(id) ?? []);
  const textIn = (node: AxNode): string =>
    node.role?.value === 'StaticText'
      ? `${node.name?.value}`.trim()
      : childrenOf(node).map(textIn).filter(Boolean).join(' ');
  const walk = (node: AxNode, isTold: boolean): string[] => {
    const role = node.role?.value;
    if (role === 'LabelText' || role === 'button') return [];
    if (role === 'StaticText') return isTold ? [] : [`“${textIn(node)}”`];
    const line = node.ignored ? undefined : lineOf(node, textIn(node));
    const isNamed = line?.includes('“');
    const inside = childrenOf(node).flatMap((child) => walk(child, isTold || !!isNamed));
    return line ? [line, ...inside] : inside;
  };
  return nodes[0] ? walk(nodes[0], false) : [];
}

/** An element as a line, if it is one of those that are shown. */
function lineOf({ role, name, description, properties = [] }: AxNode, text: string) {
  const of = (wanted: string) => properties.find(({ name }) => name === wanted)?.value.value;
  // Elements inside a live region have its `live`, and lead to it by `root`.
  const live = of('root') ? undefined : of('live');
  const isTimer = role?.value === 'timer';
  const isFocused = of('focused') && role?.value !== 'RootWebArea';
  if (!live && !isTimer && !isFocused && !/^(textbox|link|heading)$/.test(`${role?.value}`)) return;
  const called = live || isTimer ? text : role?.value !== 'generic' && name?.value;
  const states = [of('invalid') === 'true' && 'invalid', isFocused && 'focused', live];
  return [
    role?.value,
    called && `“${called}”`,
    description?.value && `(${description.value})`,
    states.some(Boolean) && `[${states.filter(Boolean).join(', ')}]`,
  ]
    .filter(Boolean)
    .join(' ');
}
