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

const SHOWN = /^(textbox|link|heading|timer)$/;

/**
 * What the browser reports to screen readers, in the frame of the test: inputs, links, headings,
 * timers and live regions, each as `role “name” (description) [states]`. For a live region the name
 * is the text in it.
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
  const textIn = ({ role, name, childIds = [] }: AxNode): string =>
    role?.value === 'StaticText'
      ? `${name?.value}`
      : childIds.map((id) => textIn(byId.get(id) as AxNode)).join(' ');
  return nodes.flatMap((node) => {
    const { properties = [], description } = node;
    const of = (wanted: string) => properties.find(({ name }) => name === wanted)?.value.value;
    // Elements inside a live region have its `live`, and lead to it by `root`.
    const live = of('root') ? undefined : of('live');
    const role = `${node.role?.value}`;
    if (node.ignored || !(live || SHOWN.test(role))) return [];
    const name = (live ? textIn(node) : `${node.name?.value}`).replace(/\s+/g, ' ').trim();
    const states = [
      of('invalid') === 'true' && 'invalid',
      of('focused') && 'focused',
      live && `${live}`,
    ].filter(Boolean);
    return [
      role +
        (name && ` “${name}”`) +
        (description?.value ? ` (${description.value})` : '') +
        (states.length ? ` [${states.join(', ')}]` : ''),
    ];
  });
}
