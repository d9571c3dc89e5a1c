/** In which ways somebody can support, in the order of the screen. */
export const SUPPORT = ['practical', 'emotional', 'advice', 'company', 'money'] as const;
