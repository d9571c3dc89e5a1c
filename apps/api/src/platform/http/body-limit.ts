/** In MiB: the largest file that is imported, 20,000 rows of 42 columns as a workbook, with room to spare. */
export const BODY_LIMIT_MIB = 12;
