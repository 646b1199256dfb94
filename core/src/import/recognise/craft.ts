/** What people do in a team in short, as it is written behind a name: "Dev", "QA & UX". */
const CRAFT =
  /^(?:(?:dev|devs|devops|qa|qc|ux|ui|ux\/ui|ui\/ux|pm|po|sm|ba|dba|sre|front[- ]?end|back[- ]?end|full[- ]?stack|data|design|testing|tests?|docs?|documentation|ai|ia|ml|mlops|devsecops|secops|security|cloud|mobile|api|data science|machine learning|ciberseguridad|seguridad|säkerhet|research|scrum|product|infra|infrastructure|databases?|diseño|desarrollo|pruebas|documentación|calidad|base de datos|investigación|utveckling|testning|dokumentation|databas|kvalitet|entwicklung|datenbank|développement)(?:\s*[,/&+]\s*|\s+(?:(?:and|y|och|und|et)\s+)?|$))+$/iu;

export function isCraft(words: string): boolean {
  return words.length < 60 && CRAFT.test(words.trim());
}
