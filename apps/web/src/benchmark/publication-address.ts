/** Where a publication is read: a page of another part of the app. */
export const publicationAddress = (id: string): string => `/publicaties/${id}`;
