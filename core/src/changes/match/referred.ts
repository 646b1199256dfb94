import { shapes } from '../../model/charter.generated.js';

/** The lists that references lead to. */
export const REFERRED: readonly string[] = [
  ...new Set(
    Object.values(shapes).flatMap(({ fields }) => Object.values(fields).flatMap(({ refers }) => refers ?? [])),
  ),
];
