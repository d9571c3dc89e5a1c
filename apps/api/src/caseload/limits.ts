/** Most characters of each text; an import holds to the same. */
export const LIMITS = { clientNumber: 40, municipality: 100, referrer: 200, coercionMeasure: 40, closingReason: 200, variant: 40, funding: 40, staffNumber: 40, name: 200, email: 254, cvNote: 2000, objectionSource: 200, certificate: 200 } as const;
