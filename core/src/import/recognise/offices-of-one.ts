/** An office that only one person has at a time: below the treasurer stand members who hold none. */
export function isOfOne(role: string): boolean {
  return /^(?:(?:co-?)?chair(?:person|man|woman)?|president|secretary|treasurer|vice[- ](?:chair|president)|ordförande|vice ordförande|sekreterare|kassör|ekonomiansvarig|president[ae]|vicepresident[ae]|secretari[oa]|tesorer[oa]|vorsitzender?|kassenwart(?:in)?|schriftführer(?:in)?|président|trésori[eè]re?|secrétaire)$/iu.test(
    role,
  );
}
