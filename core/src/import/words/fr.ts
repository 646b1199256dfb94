import type { ImportWords } from './words.js';

export const french: ImportWords = {
  language: 'fr',
  common:
    'de la le et les des en un du une que est pour qui dans par au sur pas nous ce avec sont ou il nos notre chaque être aux',
  idle: 'le la les un une des de du d l au aux et en pour par avec notre nos votre ce cette que qui quoi comment nous est sont équipe groupe charte projet comité liste général générale informations sur actuels actuel premiers initiaux conseil commission bureau consultatif',
  headings: {
    introduction: 'introduction, préambule, présentation, avant propos, résumé, à propos, à propos de ce document',
    background: 'contexte, historique et contexte, problématique, motivation, justification, origine',
    purpose:
      'but, finalité, raison d être, objet, pourquoi nous existons, mandat, mission et vision, but de l équipe, vocation',
    mission: 'mission, notre mission, missions',
    vision: 'vision, notre vision',
    scope: 'périmètre, portée, champ d action, étendue, domaine d application, champ d application',
    scopeIn:
      'dans le périmètre, inclus, ce que nous faisons, dans la portée, fait partie, ce qui est inclus, ce que l on fait',
    scopeOut:
      'hors périmètre, hors du périmètre, hors champ, hors portée, exclus, exclusions, ce que nous ne faisons pas, non objectifs, ce qui est exclu, ne fait pas partie',
    objectives:
      'objectif*, nos objectifs, buts, buts et objectifs, résultats attendus, priorités, cibles, objectifs de l équipe, objectif commun',
    metrics: 'indicateur*, métriques, mesures, comment nous mesurons, kpi*, indicateurs clés, mesure*',
    success:
      'critères de réussite, critères de succès, facteurs de succès, facteurs clés de succès, réussite, critères d acceptation, critères de sortie, critères d évaluation, critères de clôture',
    deliverables:
      'livrable*, jalons, calendrier, échéancier, échéances, planning, plan de travail, étapes, dates clés, délais',
    roles:
      'rôles, rôles et responsabilités, fonctions, postes, répartition des rôles, rôles dans l équipe, organisation, structure, répartition des tâches, rôle',
    members:
      'membre*, membres de l équipe, composition, qui nous sommes, participants, équipe, composition de l équipe, coordonnées, membres et rôles, personnes, l équipe, notre équipe, membres du groupe, effectif, intervenants',
    membership:
      'adhésion, recrutement, élection*, admission, départ, durée du mandat, mandats, devenir membre, exclusion d un membre, nouveaux membres, participation',
    responsibilities:
      'responsabilité*, tâches, devoirs, tâches et responsabilités, activités, attributions, responsabilités de l équipe',
    authority: 'autorité, pouvoirs, délégation, niveau d autorité, autonomie, pouvoir de décision',
    decisions:
      'décision*, prise de décision*, comment nous décidons, vote, votes, quorum, consensus, processus de décision, modalités de décision, processus décisionnel',
    principles:
      'principes, valeurs, nos valeurs, principes directeurs, principes de fonctionnement, valeurs communes, valeurs et principes',
    norms:
      'normes, règles, règles de fonctionnement, règles de vie, accords, accords d équipe, manières de travailler, façons de travailler, comment nous travaillons, code de conduite, attentes, engagements, règles du groupe, règles de travail, savoir être, comportement*, fonctionnement, mode de fonctionnement, vie de groupe, collaboration, travail en équipe, méthode de travail, assiduité, règles de l équipe, règlement',
    accountability:
      'conséquence*, sanctions, non respect, manquements, redevabilité, en cas de non respect, infractions',
    procedures: 'procédure*, processus, méthodes, mode opératoire, modes opératoires, flux de travail, méthodologie',
    services: 'services, niveaux de service, engagements de service, nos services, offre de service',
    channels:
      'canaux, canaux de communication, contact, moyens de contact, nous contacter, moyens de communication, outils de communication',
    journey: 'parcours client',
    meetings:
      'réunion*, calendrier des réunions, rencontres, réunions d équipe, rituels, réunions et communication, points réguliers, fréquence des réunions, cérémonies',
    communication:
      'communication*, plan de communication, comment nous communiquons, communication interne, communication et réunions, échanges',
    availability:
      'disponibilité*, horaires, délais de réponse, temps de réponse, absences, congés, horaires de travail, heures d ouverture, temps de travail, présence',
    reporting: 'rapports, compte rendu, comptes rendus, suivi, reporting',
    stakeholders:
      'parties prenantes, clients, nos clients, partenaires, usagers, utilisateurs, public cible, bénéficiaires, interlocuteurs',
    escalation:
      'escalade, résolution des conflits, résolution de conflits, gestion des conflits, conflits, désaccords, règlement des différends, gestion de conflits, différends, résolution des problèmes',
    skills: 'compétences, forces, formation, aptitudes, forces et faiblesses, savoir faire, expérience*, points forts',
    resources: 'ressources, budget, outils, moyens, matériel, financement, outils et ressources, technologies',
    risks: 'risque*, obstacles, défis, gestion des risques, menaces, freins',
    assumptions: 'hypothèses, présupposés',
    constraints: 'contraintes, limites, restrictions',
    dependencies: 'dépendances, prérequis',
    policies:
      'politiques, politique, conformité, confidentialité, licence, réglementation, protection des données, propriété intellectuelle',
    glossary: 'glossaire, définitions, terminologie, sigles, lexique',
    references:
      'références, liens, annexes, bibliographie, documents liés, documents de référence, sources, annexe, ressources documentaires',
    review:
      'révision*, revue, mise à jour, modifications, amendements, évaluation, réexamen, revue de la charte, révision de la charte, modification de la charte, évolution de la charte, révision et mise à jour',
    approval:
      'approbation*, validation, adoption, ratification, acceptation, entrée en vigueur, accord, approbation et révision, approbation et signatures',
    signatures: 'lieu et date, fait à, signature*, signatures des membres, signataires, émargement',
    history:
      'historique, historique des modifications, historique des versions, journal des modifications, suivi des versions, versions',
    contents: 'sommaire, table des matières',
  },
  leads: {
    purpose: 'la mission de, le but de, notre mission est, a pour mission, existe pour, notre raison d être',
    members:
      'est composée de, est composé de, les membres sont, les personnes suivantes, composée de, constituée de, membres suivants',
    roles: 'rôles suivants',
    scopeOut:
      'hors périmètre, hors du périmètre, ne couvre pas, n est pas responsable, ne comprend pas, ne faisons pas, n inclut pas',
    scopeIn: 'le périmètre comprend, dans le périmètre, le périmètre couvre',
    objectives: 'les objectifs sont, nos objectifs, objectifs pour, objectifs suivants, a pour objectif',
    deliverables: 'livrables suivants, livrera',
    responsibilities: 'responsable de, est chargée de, responsabilités sont, est responsable',
    norms: 'nous nous engageons, nous convenons, règles suivantes, s engage à, s engagent à',
    principles: 'principes suivants, valeurs suivantes, nous croyons',
    decisions: 'les décisions sont, nous décidons',
    meetings: 'nous nous réunissons, se réunit, les réunions ont lieu, nous nous retrouvons',
    communication: 'nous communiquons, plan de communication comprend',
    signatures: 'en signant, les soussignés, signatures, lu et approuvé, je soussigné',
  },
  sides: {
    scopeIn: 'oui, inclus, incluses, compris, nous faisons, dedans, comprend, périmètre, inclut',
    scopeOut:
      'non, exclu, exclus, exclues, hors, nous ne faisons pas, non inclus, dehors, ne comprend pas, exclut, n inclut pas',
  },
  columns: {
    name: 'nom, noms, membre*, nom et prénom, prénom, nom complet, personne, participant*, qui, titulaire, prénom nom, prénom et nom, nom du membre, étudiant*',
    role: 'rôle*, fonction, poste, titre, position, rôle dans l équipe',
    responsibilities:
      'responsabilité*, tâches, principales responsabilités, missions, description du rôle, attributions, principales tâches',
    email: 'courriel, e mail, email, mail, adresse électronique, adresse mail, adresse e mail',
    phone: 'téléphone, tél, portable, mobile, numéro de téléphone',
    handle: 'github, identifiant, pseudo, slack, discord, matricule, numéro étudiant',
    affiliation: 'organisation, entreprise, société, service, département, direction, structure',
    since: 'depuis, date de début, début',
    until: 'jusqu à, date de fin, fin de mandat, fin',
    term: 'mandat, durée du mandat',
    signature: 'confirmé, accepté, lu et approuvé, signature*, signé, visa, paraphe, émargement',
    date: 'date, date de signature, signé le',
    objective: 'objectif*, but',
    metric: 'indicateur*, mesure, métrique, kpi, mesuré par',
    baseline: 'situation initiale, valeur de départ, point de départ, référence',
    target: 'cible, valeur cible, seuil',
    due: 'échéance, date limite, délai, pour quand, date prévue, quand',
    owner: 'responsable*, porteur, pilote, en charge, propriétaire',
    current: 'valeur actuelle, actuel',
    definition: 'définition, description, signification, explication, commentaire*, remarque*',
    meeting: 'réunion*, type de réunion, rencontre, rituel, évènement',
    cadence: 'fréquence, périodicité, rythme, récurrence',
    day: 'jour*, jour et heure, jour de la semaine',
    time: 'heure, horaire*, heure de début',
    duration: 'durée',
    attendees: 'participants, présents, qui participe, invités',
    location: 'lieu, salle, où, modalité, endroit',
    chair: 'animateur*, présidence, animé par, animation',
    purpose: 'but, objet, ordre du jour, contenu, thème*',
    what: 'quoi, information, message, contenu, sujet, communication',
    audience: 'public, destinataire*, à qui, cible, audience',
    channel: 'canal, moyen, support, comment, outil, méthode',
    stakeholder: 'partie prenante, parties prenantes, client*, partenaire*, groupe, acteur*',
    relation: 'relation, intérêt, influence',
    needs: 'besoins, attentes, exigences',
    provides: 'apporte, contribution, apport',
    contact: 'contact, personne de contact, coordonnées',
    version: 'version, indice',
    author: 'auteur*, modifié par, rédigé par, rédacteur',
    change: 'modification*, changement*, description, nature de la modification, motif, objet',
    deliverable: 'livrable*, jalon*, tâche, étape, activité, produit',
    status: 'statut, état, avancement',
    risk: 'risque*, obstacle, menace',
    word: 'terme, mot, sigle, acronyme',
    skills: 'compétences, forces, faiblesses, expérience',
    number: 'n, no, numéro',
    service: 'service, prestation',
  },
  facts: {
    team: 'équipe, nom de l équipe, nom du groupe, groupe, projet, nom du projet',
    organization: 'organisation, entreprise, société',
    parent: 'fait partie de, direction, département, rattachement, rattaché à',
    sponsor: 'sponsor, commanditaire, parrain, mandant',
    start: 'date de début, début, en vigueur depuis, date d effet',
    end: 'date de fin, fin, échéance',
    version: 'version',
    status: 'statut, état',
    title: 'titre',
    members: 'dirigé par, animé par, membres, participants, membres de l équipe, membres du groupe',
    approved: 'approuvé par, validé par, approuvée par, validée par',
    nextReview: 'prochaine révision, prochaine revue, date de révision',
    lastReview: 'dernière révision, dernière mise à jour, mis à jour le',
    reviewCadence: 'fréquence de révision',
    meeting: 'réunion*, horaires des réunions, réunion hebdomadaire, fréquence des réunions, rencontre*',
  },
  roleWords:
    'chef cheffe responsable responsables directeur directrice président présidente vice-président vice-présidente secrétaire trésorier trésorière coordinateur coordinatrice animateur animatrice développeur développeuse concepteur conceptrice analyste ingénieur ingénieure architecte gestionnaire conseiller conseillère chargé chargée référent référente pilote rapporteur rapporteuse gérant gérante superviseur superviseuse assistant assistante adjoint adjointe formateur formatrice rédacteur rédactrice testeur testeuse spécialiste médiateur médiatrice délégué déléguée suppléant suppléante représentant représentante commanditaire sponsor expert experte technicien technicienne agent agente modérateur modératrice facilitateur facilitatrice product-owner scrum-master designer lead leader tuteur tutrice encadrant encadrante professeur professeure maître graphiste',
  noNames:
    'prénom lieu matin soir équipe groupe projet comité conseil fondation société association entreprise département service services direction université école institut ministère le la les un une de du des et ou en pour par avec sur dans nous notre nos objectif objectifs mission but rôle rôles membre membres nom date signature réunion réunions communication décision décisions règles valeurs principes responsabilités client clients clientèle qualité soutien ventes version statut lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre vacant tous toutes chaque charte révision approbation conflits risques ressources',
  nameParticles: 'de du des la le d van von',
  and: 'et, &, ainsi que',
  cadences: {
    daily:
      'chaque jour ouvré, lundi au vendredi, du lundi au vendredi, lundi à vendredi, les jours ouvrés, les jours ouvrables, chaque jour ouvrable, tous les jours ouvrés, quotidien, quotidienne, quotidiens, quotidiennes, quotidiennement, chaque jour, tous les jours, une fois par jour, journalier, journalière, chaque matin, tous les matins',
    weekly:
      'hebdomadaire*, hebdomadairement, chaque semaine, toutes les semaines, une fois par semaine, une fois la semaine, hebdo',
    biweekly:
      'toutes les deux semaines, toutes les 2 semaines, une semaine sur deux, tous les quinze jours, tous les 15 jours, bihebdomadaire*',
    monthly:
      'mensuel, mensuelle, mensuels, mensuelles, mensuellement, chaque mois, tous les mois, une fois par mois, du mois, de chaque mois',
    bimonthly: 'bimestriel*, tous les deux mois, tous les 2 mois',
    quarterly:
      'trimestriel*, chaque trimestre, tous les trois mois, tous les 3 mois, une fois par trimestre, tous les trimestres, trimestriellement',
    semiannual:
      'semestriel*, chaque semestre, tous les six mois, tous les 6 mois, deux fois par an, une fois par semestre',
    annual:
      'annuel, annuelle, annuels, annuelles, annuellement, chaque année, tous les ans, une fois par an, chaque an',
    biennial: 'biennal*, tous les deux ans',
  },
  weekdays: [
    'lundi lundis',
    'mardi mardis',
    'mercredi mercredis',
    'jeudi jeudis',
    'vendredi vendredis',
    'samedi samedis',
    'dimanche dimanches',
  ],
  every: 'chaque, tous les, le, les',
  ordinals: ['premier premiers 1er', 'deuxième second', 'troisième', 'quatrième', 'dernier'],
  interval: {
    before: 'tous les, toutes les',
    numbers: 'deux trois quatre cinq six sept huit neuf dix',
    units: ['jours', 'semaines', 'mois', 'ans'],
  },
  months: [
    'janvier/janv',
    'février/févr',
    'mars',
    'avril/avr',
    'mai',
    'juin',
    'juillet/juil',
    'août',
    'septembre/sept',
    'octobre/oct',
    'novembre/nov',
    'décembre/déc',
  ],
  meetingWords:
    'réunion réunions réunissons réunit réunissent rencontre rencontres point points atelier ateliers séminaire séminaires rétrospective rétrospectives séance séances assemblée assemblées visioconférence visio mêlée entretien entretiens bilan bilans appel appels retrouvons conseil',
  statuses: { alternate: 'suppléant*, remplaçant*', observer: 'observat*, invité*', emeritus: 'ancien*, émérite*' },
  vacant: 'vacant, vacante, à définir, à pourvoir, à désigner, à nommer, à préciser, à déterminer, aucun',
  reviewWords:
    'révisée, révisé, sera révisée, sera revue, revue, mise à jour, modifiée, réexaminée, réviser, évaluée, revoyons, relisons',
  agreeWords:
    'en signant, je soussigné, les soussignés, nous soussignés, lu et approuvé, par ma signature, par notre signature, par la présente, je m engage',
};
