import type { LexiconData } from './lexicon.js';

export const french: LexiconData = {
  language: 'fr',
  endings: [
    ['ées', 'er'],
    ['és', 'er'],
    ['ée', 'er'],
    ['é', 'er'],
    ['e', 'er'],
    ['ent', 'er'],
    ['ons', 'er'],
    ['era', 'er'],
    ['erons', 'er'],
    ['eront', 'er'],
    ['it', 'ir'],
    ['ie', 'ir'],
    ['ies', 'ir'],
    ['s', ''],
    ['x', ''],
    ['es', ''],
    ['e', ''],
    ['aux', 'al'],
  ],
  yearParts: 'qts',
  plurals: ['s', 'x'],
  participles: ['ées', 'és', 'ée', 'é'],
  freeVerbs: true,
  words: {
    beside: 'avec',
    definite: `le la les l' ce cet cette ces du des au aux`,
    possessive: 'notre nos votre vos leur leurs mon ma mes son sa ses',
    indefinite: 'un une plusieurs quelques certains certaines divers diverses',
    preposition: `à dans en sur sous avec sans par pour contre vers chez entre parmi avant après depuis pendant durant dès lors
      selon grâce au_sein_de auprès_de hors afin`,
    of: "de d' du des",
    to: 'à jusqu vers pour',
    from: 'de depuis',
    and: 'et & , ; +',
    or: 'ou',
    be: 'être est sont sera seront était reste restent devient soit',
    was: 'était étaient fut avait avaient a_été ont_été',
    have: 'avoir a ont avons compte comptons comprend',
    modal: 'doit doivent devons devra peut peuvent pouvons va vont allons',
    pronoun: 'nous je vous il elle ils elles on se lui leur eux chacun y en qui',
    adverb: `plus moins très trop aussi encore déjà seulement toujours jamais souvent ici ainsi alors mais donc car que comme
      mieux bien pas ensemble`,
    not: 'ne pas jamais aucun aucune sans non',
    relative: 'qui que dont où lequel laquelle',
    question: 'quel quelle quels quelles comment pourquoi qui quand où combien',
    nowadays: 'actuellement aujourd présentement',
    purpose: 'afin_de afin_que pour_que de_sorte_que de_manière_à',
    condition: 'si lorsque quand',
    example: 'par_exemple p_ex ex exemple notamment',
    openEnded: 'si_besoin au_besoin si_nécessaire en_continu',
    aim: 'objectif but vouloir voulons souhaiter viser visons chercher',
    transparent: 'garantir assurer veiller',
    mission: 'mission vision vocation raison',
    number: `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
      soixante cent une_douzaine une_dizaine la_moitié_des les_deux_tiers_des un_tiers_des la_majorité une_fois deux_fois
      trois_fois une_heure`,
    fraction: 'la_moitié_des les_deux_tiers_des un_tiers_des',
    anHour: 'une_heure',
    scale: 'mille million millions milliard milliards k m',
    range: 'à - – — / ou',
    ratio: 'sur de',
    multiply: 'doubler tripler quadrupler diviser_par_deux double triple de_moitié réduire_de_moitié',
    atLeast: `au_moins au_minimum minimum plus_de plus_d' supérieur_à supérieure_à > >= ≥ + dépasser au-dessus_de pas_moins_de`,
    atMost: `au_plus au_maximum maximum moins_de moins_d' inférieur_à inférieure_à sous jusqu'à < <= ≤ pas_plus_de en_moins_de
      sous_les dans_les dans_un_délai_de ne_dépasse_pas`,
    orMore: 'ou_plus ou_moins ou_mieux',
    approximately: 'environ près_de autour_de presque ~ ≈',
    top: 'top',
    percent: '% pour_cent pourcent point_de_pourcentage points_de_pourcentage ‰',
    money: '€ $ £ eur usd chf euro dollar franc',
    duration: 'seconde minute min heure h jour jours semaine mois trimestre an ans année ms s',
    workingTime: 'ouvré ouvrés ouvrable ouvrables',
    unit: 'x fois ko mo go to kwh kg tonne km m² etp',
    rating: 'étoile étoiles point points sur',
    sameDay: 'le_jour_même le_lendemain le_jour_ouvré_suivant immédiatement',
    placeholder: 'tbd xx xxx x n à_définir à_préciser à_déterminer ___ ____',
    nameHead: 'version phase étape niveau article chapitre section iso nf norme lot partie numéro',
    label: 'objectif objectifs résultat_clé résultats_clés indicateur cible jalon action livrable',
    scopeLabel: 'durée période membres équipe périmètre contexte statut',

    month: `janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov
      déc`,
    weekday: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    season: 'printemps été automne hiver noël pâques',
    period: `jour jours semaine semaines mois trimestre trimestres semestre semestres an ans année années exercice saison
      année_scolaire`,
    cadence: `quotidiennement hebdomadairement mensuellement annuellement trimestriellement quotidien quotidienne hebdomadaire
      mensuel mensuelle trimestriel trimestrielle annuel annuelle semestriel semestrielle bimensuel bimensuelle`,
    deadlinePreposition: `avant d'ici en au à dès pour pendant durant dans sous jusqu'en jusqu'à d'ici_à d'ici_la_fin_de
      avant_la_fin_de fin début mi en_fin_de à_la_fin_de avant_fin d'ici_fin à_partir_de le l' la fin_de au_cours_de`,
    spanPreposition: 'sur en dans pendant durant au_cours_des dans_les pour',
    per: 'par chaque tous toutes /',
    this: 'ce cet cette prochain prochaine prochains prochaines premier premiers premières suivant',
    past: 'dernier dernière derniers dernières passé précédent précédente',
    part: 'premier deuxième troisième quatrième second fin début mi première',
    dated: "fin_d'année fin_de_l'année demain",
    after: 'après suivant',
    other: 'deux',
    level: 'niveau niveaux chiffres',

    universal: 'tous toutes tout toute chaque 100% chacun',
    always: 'toujours jamais systématiquement',
    none: 'zéro aucun aucune',
    openSet: 'niveau niveaux domaine domaines acteurs parties personnes moments aspects égards public',
    comparative: 'plus moins mieux supérieur supérieure inférieur inférieure meilleur meilleure',
    than: "que qu' par_rapport_à comparé_à contre",
    metric: `nps csat coût coûts budget revenu revenus marge bénéfice dépenses recettes rotation absentéisme disponibilité latence
      délai délais attrition temps_de_réponse temps_d'attente délai_de_réponse délai_de_livraison chiffre_d'affaires
      part_de_marché taux_de_satisfaction fréquentation effectif émissions note_moyenne temps_de_traitement`,
    measure: 'taux nombre part score indice pourcentage temps durée volume moyenne proportion note délai',
    usage: 'satisfaction adoption utilisation participation notoriété rétention productivité',
    adoption: 'adoption utilisation',
    countable: `ticket demande réclamation plainte incident bug erreur client utilisateur visiteur appel adhérent bénévole commande
      retour panne accident abonné donateur`,
    soft: `satisfaction qualité confiance collaboration transparence efficacité culture fidélité motivation sensibilisation
      sécurité expérience excellence innovation croissance communication image succès durabilité diversité cohésion
      performance visibilité bien-être service écoute relation notoriété professionnalisme`,
    output: `guide manuel portail site page plan rapport tableau_de_bord contrat charte poste enquête formation atelier conférence
      version prototype catalogue formulaire infolettre audit certificat certification base_de_connaissances spécification
      application budget agence bureau procédure module accord logiciel`,
    vagueOutput:
      'processus politique stratégie solution amélioration pratique outil ressource idée recommandation mesure action',
    mass: 'soutien accompagnement aide conseil information documentation',
    person:
      'développeur développeuse responsable agent conseiller conseillère directeur directrice personne coordinateur',
    milestone: 'lancement publication mise_en_service mise_en_production ouverture migration clôture signature',
    actNoun: 'création élaboration développement rédaction',
    group: 'équipe service département groupe',
    targetElsewhere: 'sla objectif budget quota',

    up: 'augmenter accroître améliorer relever développer hausser porter élever',
    down: 'réduire diminuer baisser abaisser raccourcir limiter minimiser réduit réduits',
    reach: 'atteindre obtenir réaliser gagner recueillir respecter',
    hold: 'maintenir garder conserver préserver',
    complete: `publier lancer livrer signer recruter embaucher migrer achever terminer clôturer ouvrir fermer déployer organiser
      supprimer finaliser former certifier adopter nommer planter éliminer désactiver transférer installer`,
    write: 'créer rédiger écrire élaborer concevoir construire établir préparer documenter écrit',
    handle: `répondre répond répondons répondu traiter résoudre résolu résolus rappeler confirmer vérifier envoyer payer informer
      réparer recevoir reçoit reçu accueillir rembourser valider examiner résolues traitées relire relu`,
    respond: 'répondre répond répondons rappeler traiter résoudre informer rembourser',
    meet: 'réunir réunit publier examiner vérifier rencontrer mesurer organiser rendre_compte présenter',
    possess: 'a ont possède reçoit dispose contient',
    about: 'concentrer réfléchir discuter échanger',
    technical: 'supporter',
    vague: `favoriser renforcer soutenir promouvoir encourager améliorer optimiser garantir assurer faciliter accompagner développer
      valoriser sensibiliser stimuler cultiver contribuer participer inspirer veiller offrir fournir partager`,
    continuous: 'surveiller suivre collaborer coordonner accompagner',
    checkableState: 'disponible en_ligne publié en_service certifié existe',
    vagueState: 'bon bonne meilleur excellent excellente fort forte moderne heureux positif positive',
    vagueManner: `rapidement vite promptement dans_les_meilleurs_délais dès_que_possible au_plus_vite aussitôt_que_possible
      sans_délai`,
    continual: 'régulièrement constamment continuellement',
  },
};
