// Reads what the files of zombienet/ use of TOML: tables, arrays of tables, and values on one line that JSON has too.

/** The value of such a text; throws an error with the line that it does not understand. */
export function parse(text) {
  const root = {};
  let table = root;
  for (const [index, line] of text.split('\n').entries()) {
    const [, open, name] = /^(\[\[?)([\w.]+)\]\]?\s*$/.exec(line) ?? [];
    const [, key, value] = /^(\w+)\s*=\s*(.+?)\s*$/.exec(line) ?? [];
    if (open) table = descend(root, name.split('.'), open === '[[');
    else if (key) table[key] = valueOf(value, index + 1);
    else if (!/^\s*(#.*)?$/.test(line)) throw new Error(`line ${index + 1} is more than this reads of TOML: ${line}`);
  }
  return root;
}

function descend(root, names, list) {
  const last = names.pop();
  const parent = names.reduce((at, name) => (at[name] ??= {}), root);
  if (!list) return (parent[last] ??= {});
  (parent[last] ??= []).push({});
  return parent[last].at(-1);
}

function valueOf(text, line) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`line ${line} is more than this reads of TOML: ${text}`);
  }
}
