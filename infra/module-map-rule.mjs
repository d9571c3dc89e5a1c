import path from 'node:path';
import { concepts, libraries, web } from './module-map.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** Where a file stands: `libs/domain`, or `apps/api` with the concept `measuring`. */
function place(file) {
  const [kind, name, source, folder, ...rest] = path.relative(root, file).split(path.sep);
  const concept = kind === 'apps' && source === 'src' && rest.length > 0 ? folder : undefined;
  return { project: `${kind}/${name}`, concept, inside: rest.join('/') };
}

/** What is wrong with `file` importing `source`, or undefined. A type may also come from a file that composes the concepts. */
export function objection(file, source, typeOnly = false) {
  if (/\.spec\.tsx?$/.test(file)) return undefined;
  const from = place(file);
  const relative = source.startsWith('.');
  const to = relative ? place(path.resolve(path.dirname(file), source)) : undefined;
  const library = from.project.startsWith('libs/') ? libraries[from.project.slice('libs/'.length)] : undefined;
  if (library && !(relative ? to.project === from.project : library.some((name) => source === name || source.startsWith(`${name}/`)))) {
    return `${from.project} does not import ${source}; it may import ${library.join(', ') || 'nothing'}.`;
  }
  if (!relative || to.project !== from.project || !from.concept) return undefined;
  if (typeOnly && !to.concept) return undefined;
  if (from.project === 'apps/api') return objectionInApi(from, to);
  if (from.project === 'apps/web') return objectionInWeb(from, to);
  return undefined;
}

function objectionInApi(from, to) {
  if (!concepts.includes(from.concept)) return `The module map does not know the concept ${from.concept}.`;
  if (to.concept === from.concept) return undefined;
  if (!to.concept || concepts.indexOf(to.concept) > concepts.indexOf(from.concept)) {
    return `${from.concept} stands below ${to.concept ?? 'the application'} in the module map and does not import it.`;
  }
  // The platform is no concept of the business: its parts are used one by one.
  return to.concept === 'platform' || to.inside === 'index.ts' ? undefined : `Import ${to.concept} through its index.ts.`;
}

function objectionInWeb(from, to) {
  if (from.concept === web.composes || to.concept === from.concept) return undefined;
  if (to.concept === web.shared || !to.concept) return undefined;
  return `${from.concept} does not import ${to.concept}: ${web.composes} composes concepts, and what they share stands in ${web.shared}.`;
}

const moduleMap = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const message = objection(context.filename, node.source.value, (node.importKind ?? node.exportKind) === 'type');
      if (message) context.report({ node: node.source, message });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

/** The rule as a plugin of oxlint, in the form that ESLint gave such plugins. */
export default { meta: { name: 'getrouw' }, rules: { 'module-map': moduleMap } };
