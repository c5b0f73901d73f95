import { roleChains } from './chains.mjs';
import { roleWords } from './role-words.mjs';

const kinds = [
  ['background-color', 'color', '<color>'],
  ['border-color', 'color', '<color>'],
  ['outline-color', 'color', '<color>'],
  ['color', 'color', '<color>'],
  ['font-family', 'fontFamily', '*'],
  ['font-weight', 'fontWeight', '<number>'],
  ['font-size', 'dimension', '<length>'],
  ['border-width', 'dimension', '<length>'],
  ['border-radius', 'dimension', '<length>'],
  ['outline-width', 'dimension', '<length>'],
  ['outline-offset', 'dimension', '<length>'],
  ['padding-inline', 'dimension', '<length>'],
  ['min-size', 'dimension', '<length>'],
];
const kindOf = (name) => kinds.find(([property]) => name === property || name.endsWith(`-${property}`));

// groups that hold groups; any other name is one group, as heading-1 is in the tokens of Utrecht
const parents = /^(button|focus|panel|step)-(.+)$/;

/** The path of a role's token: `button-primary-background-color` is `['maatwerk', 'button', 'primary', 'background-color']`. */
export function pathOf(name) {
  const [property] = kindOf(name);
  const group = name.slice(0, -property.length - 1);
  return ['maatwerk', ...(parents.exec(group)?.slice(1) ?? [group]), property].filter(Boolean);
}

const reference = (own, roles) => {
  const name = /^var\(--_maatwerk-(?:own-)?([\w-]+)\)$/.exec(own)?.[1];
  return name && roles.some((role) => role.name === name) ? `{${pathOf(name).join('.')}}` : own;
};

function tokenOf(role, roles) {
  const [, type, syntax] = kindOf(role.name);
  return {
    $type: type,
    $value: reference(role.own, roles),
    $description: roleWords[role.name],
    $extensions: {
      'nl.nldesignsystem.css.property': { syntax, inherits: true },
      'nl.maatwerk.chain': role.tokens,
    },
  };
}

/**
 * Our component tokens as a tree in the format of the Design Tokens Community Group, named as NL Design System names its
 * own: the path joined by hyphens is the custom property. `$value` is ours on a light page, where neither the host nor a
 * theme says otherwise; `nl.maatwerk.chain` are the tokens of themes that go before it, in order.
 */
export function publishedTokens() {
  const roles = roleChains();
  const tree = {};
  for (const role of roles) {
    const path = pathOf(role.name);
    const group = path.slice(0, -1).reduce((node, key) => (node[key] ??= {}), tree);
    group[path.at(-1)] = tokenOf(role, roles);
  }
  return tree;
}
