/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type OrganisationKind =
  | 'provider'
  | 'licence_holder'
  | 'municipality'
  | 'inspectorate';

export type Locale =
  | 'nl'
  | 'en';

export type Reach =
  | 'own'
  | 'team'
  | 'organisation';

export type SetLocaleMutationVariables = Exact<{
  locale: Locale;
}>;


export type SetLocaleMutation = { setLocale: Locale };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { accountId: string, email: string, name: string, locale: Locale, external: boolean, memberId: string | null, navigation: Array<string>, secrecyDeclared: boolean, organisation: { id: string, name: string, kind: OrganisationKind, slug: string } | null, memberships: Array<{ memberId: string, organisation: { id: string, name: string, kind: OrganisationKind, slug: string } }>, grants: Array<{ verb: string, reach: Reach }> } | null };

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { installation: { demonstration: boolean, demonstrationAccounts: Array<{ email: string, password: string, name: string, organisation: string, role: { nl: string, en: string } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const SetLocaleDocument = new TypedDocumentString(`
    mutation SetLocale($locale: Locale!) {
  setLocale(locale: $locale)
}
    `) as unknown as TypedDocumentString<SetLocaleMutation, SetLocaleMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    accountId
    email
    name
    locale
    external
    memberId
    navigation
    secrecyDeclared
    organisation {
      id
      name
      kind
      slug
    }
    memberships {
      memberId
      organisation {
        id
        name
        kind
        slug
      }
    }
    grants {
      verb
      reach
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const InstallationDocument = new TypedDocumentString(`
    query Installation {
  installation {
    demonstration
    demonstrationAccounts {
      email
      password
      name
      organisation
      role {
        nl
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstallationQuery, InstallationQueryVariables>;