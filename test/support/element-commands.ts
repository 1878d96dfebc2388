import {executeServerCommand} from '@web/test-runner-commands';

/** A node of the accessibility tree, as Chromium has it. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly invalid?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly checked?: boolean;
  readonly focused?: boolean;
  readonly level?: number;
  readonly children?: readonly TreeNode[];
}

/** What a medium can be like, by the name of its feature. */
export type MediaFeatures = Readonly<Record<string, string>>;

/** The accessibility tree of the page; `null` where the browser has no way to ask for it. */
export async function accessibilityTree(): Promise<TreeNode | null> {
  // An untyped command of our own.
  const tree: unknown = await executeServerCommand('accessibility-tree');
  return tree ? (tree as TreeNode) : null;
}

/** Makes the page's medium another one. `{}`: as it is. `false` where the browser has no way to do that. */
export async function emulateMedia(features: MediaFeatures): Promise<boolean> {
  return (await executeServerCommand('media-features', features)) === true;
}

/** All nodes of a tree, in its order. */
export function allNodes(node: TreeNode): readonly TreeNode[] {
  return [node, ...(node.children ?? []).flatMap(allNodes)];
}

const SAID: readonly string[] = [
  'form',
  'group',
  'heading',
  'list',
  'textbox',
  'button',
  'checkbox',
  'link',
  'alert',
  'status',
  'timer',
];

/** What a tree says of everything that has a role worth saying: a line each, `textbox required "Password"`. */
export function outline(node: TreeNode): readonly string[] {
  const {role, name, level, required, disabled, checked, invalid, description, children = []} = node;
  const isLive = ['alert', 'status', 'timer'].includes(role);
  const text = isLive ? textOf(node) : name;
  const marks = [
    level ? `${level}` : '',
    required ? 'required' : '',
    disabled ? 'disabled' : '',
    checked ? 'checked' : '',
    invalid && invalid !== 'false' ? 'invalid' : '',
  ].filter(Boolean);
  const said = [role, ...marks, `"${text}"`, ...(description ? [`(${description})`] : [])].join(' ');
  // What live regions have not said yet is of no interest.
  const isSaid = SAID.includes(role) && !(isLive && !text);
  return [...(isSaid ? [said] : []), ...children.flatMap(outline)];
}

function textOf({role, name, children = []}: TreeNode): string {
  return role === 'StaticText' ? name : children.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}
