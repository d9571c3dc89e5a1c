/** What an import would do, per row of the file, and how to do it. */
export interface ImportPlan {
  created: number;
  changed: number;
  unchanged: number;
  /** Writes everything; returns the ids it was done to. */
  write(): Promise<string[]>;
}
