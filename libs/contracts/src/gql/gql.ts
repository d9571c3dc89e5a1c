/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation SetLocale($locale: Locale!) {\n    setLocale(locale: $locale)\n  }\n": typeof types.SetLocaleDocument,
    "\n  query Viewer {\n    viewer {\n      accountId email name locale external memberId navigation secrecyDeclared\n      organisation { id name kind slug }\n      memberships { memberId organisation { id name kind slug } }\n      grants { verb reach }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query Installation {\n    installation { demonstration demonstrationAccounts { email password name organisation role { nl en } } }\n  }\n": typeof types.InstallationDocument,
};
const documents: Documents = {
    "\n  mutation SetLocale($locale: Locale!) {\n    setLocale(locale: $locale)\n  }\n": types.SetLocaleDocument,
    "\n  query Viewer {\n    viewer {\n      accountId email name locale external memberId navigation secrecyDeclared\n      organisation { id name kind slug }\n      memberships { memberId organisation { id name kind slug } }\n      grants { verb reach }\n    }\n  }\n": types.ViewerDocument,
    "\n  query Installation {\n    installation { demonstration demonstrationAccounts { email password name organisation role { nl en } } }\n  }\n": types.InstallationDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLocale($locale: Locale!) {\n    setLocale(locale: $locale)\n  }\n"): typeof import('./graphql.ts').SetLocaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      accountId email name locale external memberId navigation secrecyDeclared\n      organisation { id name kind slug }\n      memberships { memberId organisation { id name kind slug } }\n      grants { verb reach }\n    }\n  }\n"): typeof import('./graphql.ts').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Installation {\n    installation { demonstration demonstrationAccounts { email password name organisation role { nl en } } }\n  }\n"): typeof import('./graphql.ts').InstallationDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
