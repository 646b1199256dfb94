/** Things one wants less of, where no list of metrics tells. */
const UNWANTED =
  /complain|error|defect|churn|abandon|late\b|delay|missed|overdue|reopen|escalat|backlog|bounce|cost|expense|wait|absen|turnover|sick|incident|fail|return rate|no-show|effort|lost |damag|unanswered|unsolved|beschwerd|fehler|kosten|réclamation|erreur|coût|queja|error|coste/i;

export function isUnwanted(words: string): boolean {
  return UNWANTED.test(words);
}
