export const measuringRoutes = [] as const;
