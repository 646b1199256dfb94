import type { ImportWords } from './words.js';

export const spanish: ImportWords = {
  language: 'es',
  common:
    'de la que el en y a los del se las por un para con no una su al lo como más o este sus nuestro nuestra equipo cada son todos',
  idle: 'el la los las un una unos unas de del al y en para por con nuestro nuestra nuestros nuestras su sus que es como quien equipo grupo acta constitucion carta proyecto comite lista general generales informacion sobre lo cual consejo consultivo consultiva directivo asesor asesora primeros primeras iniciales actual actuales',
  headings: {
    introduction:
      'disposiciones generales, introducción, presentación, resumen, resumen ejecutivo, acerca de este documento, preámbulo, prólogo, bienvenida, sobre nosotros, acerca de',
    background:
      'antecedentes, contexto, justificación, problema, motivación, situación actual, planteamiento del problema',
    purpose:
      'por qué estamos, para qué estamos, para qué servimos, en una frase, razón, nuestro encargo, encargo, cometido, nuestro cometido, objeto, propósito, finalidad, razón de ser, por qué existimos, propósito del equipo, misión y visión, mandato, para qué existimos',
    mission: 'misión, nuestra misión',
    vision: 'visión, nuestra visión',
    scope:
      'límites del proyecto, sí y no, lo nuestro y lo que no, qué sí y qué no, dónde empezamos y dónde acabamos, dentro y fuera, límites de nuestro trabajo, competencias, alcance, ámbito, alcance del proyecto, alcance y límites, ámbito de actuación, ámbito de trabajo, alcances, alcances y limitaciones, alcance y limitaciones, alcances y límites, alcance y exclusiones',
    scopeIn:
      'incluidos, se incluye, lo que sí haremos, lo que haremos, el proyecto incluye, corresponde a, lo que llega a nosotros, lo que nos llega, materias delegadas, de qué nos ocupamos, nos ocupamos de, lo que nos toca, qué nos toca, lo que es nuestro, lo nuestro, qué atendemos, lo que atendemos, qué cubrimos, lo que sí hacemos, sí hacemos, decimos sí a, decimos que sí a, sí a, entra, qué entra, lo que entra, es cosa nuestra, nuestro ámbito, nuestro trabajo, pregúntanos, acude a nosotros, dentro del ámbito, de qué somos responsables, nos corresponde, lo que nos corresponde, nuestras competencias, qué abarca, en qué ayudamos, en qué trabajamos, dentro del alcance, incluye, incluido, qué hacemos, lo que hacemos, dentro de alcance, en alcance, inclusiones, qué sí hacemos, está incluido, áreas de trabajo, alcance incluido, se incluyen, incluidas',
    scopeOut:
      'excluye, excluidos, no incluido, no incluidos, no contempla, no se contempla, lo que no haremos, qué no haremos, no haremos, no forma parte del proyecto, no forman parte del proyecto, limitaciones y exclusiones, exclusiones y limitaciones, quedan excluidos, quedan excluidas, queda excluido, se excluye, se excluyen, quedan fuera, no corresponde a, materias no delegadas, lo que no nos llega, de qué no nos ocupamos, no nos ocupamos de, lo que no nos toca, qué no nos toca, lo que no es nuestro, qué no atendemos, lo que no atendemos, decimos no a, decimos que no a, no a, no entra, qué no entra, lo que no entra, queda fuera, lo que queda fuera, qué queda fuera, no es cosa nuestra, fuera de nuestro ámbito, fuera del ámbito, no nos corresponde, lo que no nos corresponde, lo hacen otros, de otros, qué dejamos a otros, lo que dejamos a otros, límites, fuera del alcance, fuera de alcance, no incluye, exclusiones, qué no hacemos, lo que no hacemos, excluido, no está incluido, fuera de ámbito, no hacemos, límites del alcance, alcance excluido, excluidas, no se incluye, no se incluyen, no es responsable de, no somos responsables de, queda excluido del alcance',
    objectives:
      'resultados clave, qué queremos, qué queremos lograr, lo que queremos lograr, qué queremos conseguir, lo que queremos conseguir, qué queremos alcanzar, qué buscamos, lo que buscamos, a dónde vamos, adónde vamos, hacia dónde vamos, qué perseguimos, nos proponemos, qué nos proponemos, lo que nos proponemos, aspiraciones, retos, nuestros retos, objetivos para el año, líneas de trabajo, fines, queremos, logros, propósitos del año, objetivo*, metas, meta, objetivos y metas, metas y objetivos, objetivos del equipo, resultados esperados, prioridades, objetivos específicos, objetivos generales, objetivo general, logros esperados, objetivos comunes',
    metrics:
      'cómo nos medimos, nuestros números, qué medimos, lo que medimos, cifras, cuadro de mando, métricas, indicador*, indicadores clave, kpi*, medición, cómo medimos, indicadores de desempeño, medidas',
    success:
      'cómo sabremos, cómo sabemos, sabremos que funciona, criterios de éxito, factores de éxito, éxito, factores críticos de éxito, indicadores de éxito, criterios de aceptación, criterios de cierre, criterios de salida, criterios de evaluación, criterios de finalización',
    deliverables:
      'entregable*, hitos, productos, cronograma, calendario, plan de trabajo, plazos, fechas clave, tareas, fechas importantes, planificación',
    roles:
      'roles, roles y responsabilidades, funciones y responsabilidades, cargos, funciones, roles del equipo, puestos, estructura, organización, distribución de roles, rol',
    members:
      'patronato, patronos, miembros del patronato, junta de gobierno, consejo directivo, comité directivo, comité ejecutivo, consejo de administración, comisión directiva, mesa directiva, directiva, representantes, organizaciones miembro, organizaciones participantes, entidades participantes, quiénes estamos, quiénes formamos el equipo, quiénes formamos, quién hace qué, quiénes participan, las personas, quiénes son, la gente, nuestra gente, plantilla, la plantilla, comisión, vocales, junta directiva, representantes, responsables, composición de la comisión, composición del comité, composición del grupo, nombres, nombres y cargos, personas que lo forman, equipo humano, equipo del proyecto, miembros de la comisión, miembro*, integrante*, nuestro equipo, el equipo, personas y roles, quién es quién, quiénes integran el equipo, miembros del equipo, integrantes del equipo, composición, quiénes somos, participantes, equipo, personas, datos de contacto, miembros y roles, integrantes y roles, equipo de trabajo, conformación del equipo, composición del equipo, personal, colaboradores, coordinadores',
    membership:
      'membresía, pertenencia, ingreso, elección, elecciones, admisión, baja, renuncia, cómo participar, participación, incorporación, período de mandato, salida, nuevos miembros, requisitos',
    responsibilities:
      'responsabilidad*, responsabilidades del equipo, tareas y responsabilidades, deberes, obligaciones, compromisos y responsabilidades, actividades, responsabilidades compartidas',
    authority: 'autoridad, facultades, atribuciones, nivel de autoridad, autonomía, poderes, niveles de autoridad',
    decisions:
      'decisiones, toma de decisiones, cómo decidimos, cómo tomamos decisiones, proceso de decisión, votación, votaciones, quórum, consenso, reglas de decisión, proceso de toma de decisiones',
    principles:
      'principios, valores, nuestros valores, principios rectores, principios y valores, valores del equipo, principios guía, principios de trabajo, creencias',
    norms:
      'cómo nos tratamos, lo que nos prometemos, qué esperamos unos de otros, acuerdos de convivencia, pactos, nuestros pactos, nuestras reglas, nuestras normas, lo que acordamos, cómo queremos trabajar, normas, reglas, acuerdos, acuerdos de trabajo, normas de convivencia, reglas del equipo, forma de trabajo, cómo trabajamos, código de conducta, expectativas, reglas básicas, normas del equipo, compromisos, convivencia, cultura, acuerdos del equipo, pautas, reglas de juego, normas de trabajo, normas de funcionamiento, reglas de convivencia, modo de trabajo, comportamiento*, asistencia, metodología de trabajo',
    accountability:
      'consecuencias, incumplimiento*, sanciones, rendición de cuentas, faltas, penalizaciones, medidas disciplinarias, medidas correctivas, amonestaciones',
    procedures:
      'procedimiento*, procesos, proceso, flujo de trabajo, protocolos, metodología, procedimientos operativos, procesos de trabajo',
    services:
      'servicios, niveles de servicio, nivel de servicio, nuestros servicios, compromiso de servicio, acuerdos de nivel de servicio',
    channels:
      'canales, canales de contacto, canales de comunicación, contacto, medios de contacto, medios de comunicación, cómo contactarnos',
    journey: 'recorrido del cliente, viaje del cliente, experiencia del cliente',
    meetings:
      'dinámica de reuniones, cuándo nos vemos, cómo nos vemos, nuestras reuniones, calendario, ritmo, nuestro ritmo, rituales, nuestra semana, encuentros del equipo, sesiones de trabajo, convocatorias, agenda de reuniones, cada cuánto nos vemos, cada cuánto nos reunimos, puntos de encuentro, reuniones periódicas, citas fijas, sesiones ordinarias, cuándo nos reunimos, cómo nos reunimos, reunion*, calendario de reuniones, reuniones del equipo, frecuencia de reuniones, encuentros, reuniones y comunicación, juntas, sesiones, ceremonias, reuniones de equipo, horario de reuniones, rutinas, eventos, eventos scrum, cadencia',
    communication:
      'quién recibe qué, a quién informamos, comunicación, comunicaciones, plan de comunicación, cómo nos comunicamos, comunicación interna, retroalimentación',
    availability:
      'disponibilidad, horario*, tiempos de respuesta, tiempo de respuesta, ausencias, vacaciones, horario de trabajo, horas de trabajo, dedicación',
    reporting: 'informes, reportes, seguimiento, presentación de informes, rendición de informes',
    stakeholders:
      'otras personas, a quién llamar, otras personas de interés, personas de contacto, con quién trabajamos, con quiénes trabajamos, de quién dependemos, quién depende de nosotros, colaboramos con, con quién colaboramos, proveedores, otros equipos, otras áreas, contactos externos, otros contactos, nuestros aliados, quién más participa, interesados, partes interesadas, clientes, nuestros clientes, grupos de interés, usuarios, socios, aliados, destinatarios, beneficiarios',
    escalation:
      'escalamiento, escalado, resolución de conflictos, conflictos, manejo de conflictos, gestión de conflictos, solución de conflictos, solución de problemas, resolución de problemas',
    skills:
      'habilidades, competencias del equipo, competencias personales, fortalezas, capacidades, formación, conocimientos, fortalezas y debilidades, capacitación, experiencia',
    resources:
      'recursos, presupuesto, herramientas, recursos necesarios, herramientas y recursos, tecnología*, materiales, financiamiento',
    risks: 'riesgo*, obstáculos, desafíos, gestión de riesgos, amenazas, barreras, riesgos y mitigación',
    assumptions: 'supuestos, suposiciones, hipótesis',
    constraints: 'restricciones, limitaciones, límites, condiciones',
    dependencies: 'dependencias, prerrequisitos',
    policies:
      'políticas, política, normativa, cumplimiento, confidencialidad, licencia, legal, protección de datos, marco legal, privacidad',
    glossary: 'glosario, definiciones, términos, terminología, siglas',
    references:
      'referencias, enlaces, anexos, bibliografía, documentos relacionados, documentos, fuentes, anexo, más información',
    review:
      'revisión, revisiones, actualización, modificación*, enmiendas, cambios, evaluación, revisión del acta, revisión de la carta, reformas, revisión y actualización, vigencia y revisión, revisión y mejora, cambios a este documento',
    approval:
      'disposición final, disposiciones finales, aprobación, aprobaciones, ratificación, aceptación, conformidad, vigencia, autorización, aprobación y revisión, aprobación y firmas, acuerdo',
    signatures:
      'firmamos, aprobado por, aprobada por, autorizado por, firmado, estamos de acuerdo, de acuerdo, estoy de acuerdo, leído y conforme, leído y firmado, leído y aceptado, conformidad, conformes, aceptado por, firmado por, firman, quiénes firman, lo firmamos, suscriben, en prueba de conformidad, nuestros nombres, damos fe, lugar y fecha, firma*, firmas de los miembros, firmantes, firmas del equipo, suscripción, compromiso y firmas',
    history:
      'historial, historial de cambios, historial de versiones, control de versiones, historial de revisiones, registro de cambios, control de cambios',
    contents: 'índice, tabla de contenidos, contenido, contenidos',
  },
  leads: {
    purpose:
      'la misión de, el propósito de, nuestra misión es, nuestro propósito es, existe para, existimos para, tiene como finalidad, tiene como propósito',
    members:
      'integran la, integran el, componen la, componen el, forman la, forman el, forman parte de, integrado por, está formado por, compuesto por, los miembros son, los integrantes son, las siguientes personas, conformado por, siguientes integrantes, siguientes miembros',
    roles: 'siguientes roles, siguientes funciones',
    scopeOut:
      'quedan excluidos, quedan excluidas, se excluye, se excluyen, no se ocupa de, no nos encargamos de, no somos responsables de, no nos corresponde, no le corresponde, no corresponde a, no se encarga de, fuera del alcance, fuera de alcance, no incluye, no se incluye, no es responsable, no nos ocupamos, no hacemos, queda fuera, quedan fuera',
    scopeIn:
      'corresponde a, le corresponde, son competencia de, es competencia de, se ocupa de, nos encargamos de, somos responsables de, nos corresponde, la comisión se encarga de, el equipo se encarga de, alcance incluye, dentro del alcance, nos ocupamos de, el alcance comprende',
    objectives:
      'vamos a, este año, la comisión se propone, el equipo se propone, queremos lograr, queremos conseguir, se propone, nos proponemos, queremos que, esperamos lograr, pretendemos, los objetivos son, nuestros objetivos, objetivos para, siguientes objetivos, las metas, nuestras metas',
    deliverables: 'siguientes entregables, entregará, entregaremos',
    responsibilities: 'responsable de, responsabilidades son, se encarga de, responsables de',
    norms: 'nos comprometemos, acordamos, siguientes normas, siguientes reglas, los miembros se comprometen',
    principles: 'siguientes principios, siguientes valores, creemos en, nos guían',
    decisions: 'las decisiones se',
    meetings: 'nos vemos, nos juntamos, nos reunimos, se reúne, se reunirá, las reuniones se, nos reuniremos',
    communication: 'nos comunicamos, la comunicación se, plan de comunicación incluye',
    signatures: 'al firmar, los abajo firmantes, firmas, leído y acepto, en señal de conformidad',
  },
  sides: {
    scopeIn:
      'alcance interno, lo que sí haremos, haremos, incluidas, el proyecto incluye, sí incluye, nosotros, lo nuestro, nos toca, entra, es nuestro, nos corresponde, sí, incluye, incluido, incluidos, dentro, hacemos, se incluye, qué incluye, lo que incluye, alcance, sí hacemos, es responsable de, responsable de, incluyen, abarca, comprende',
    scopeOut:
      'alcance externo, no contempla, no se contempla, lo que no haremos, excluidas, otros, no nos toca, no entra, no es nuestro, no nos corresponde, lo de otros, no, no incluye, excluye, excluido, excluidos, fuera, no hacemos, no se incluye, qué no incluye, lo que no incluye, no abarca, no comprende, no es responsable de, no incluyen, limitaciones, limitación, exclusión',
  },
  columns: {
    name: 'persona responsable, persona s responsable s, persona a cargo, responsable asignado, asignado a, nombre de la persona, quién es, ocupada por, persona asignada, nombre completo del miembro, vocal, nombre, nombres, miembro*, integrante*, nombre completo, nombre y apellido*, nombre y apellidos, apellido*, persona, participante*, quién, quiénes, quiénes somos, responsable del rol, estudiante, alumno, titular, asignado a, miembro del equipo, nombres y apellidos',
    role: 'oficio, papel, papel en el equipo, en calidad de, profesión, encargo, rol, roles, cargo, puesto, función, posición, rol en el equipo, título, rol asignado, perfil',
    responsibilities:
      'responsabilidad*, funciones, tareas, principales responsabilidades, descripción del rol, obligaciones, responsabilidades principales, actividades',
    email: 'correo*, correo electrónico, email, e mail, mail',
    phone: 'teléfono*, móvil, celular, tel, contacto telefónico',
    handle: 'github, usuario, usuario github, slack, discord, matrícula, legajo, dni, carnet, código, cédula',
    affiliation: 'organización, empresa, institución, departamento, área, unidad, entidad',
    since: 'desde, fecha de inicio, ingreso',
    until: 'hasta, fecha de fin, vencimiento, fin del mandato',
    term: 'mandato, período',
    signature:
      'iniciales, rúbrica, acepto, acepta, aceptado, aceptación, confirmado, confirmación, confirma, conformidad, de acuerdo, visto bueno, firma*, rúbrica, firmado, conforme',
    date: 'fecha, fecha de firma, fecha de la firma',
    objective: 'objetivo*, meta*, resultado esperado, objetivo específico',
    metric: 'métrica*, indicador*, medida, kpi, medición, cómo se mide',
    baseline: 'línea base, línea de base, punto de partida, valor inicial',
    target: 'meta, metas, valor que buscamos, valor objetivo, meta valor, valor meta, umbral, compromiso',
    due: 'fecha límite, plazo, fecha de entrega, vencimiento, fecha prevista, cuándo, fecha objetivo, fecha fin',
    owner: 'responsable*, encargado, dueño, a cargo de, asignado, propietario, líder',
    current: 'valor actual, actual',
    definition: 'definición, descripción, significado, detalle, explicación, comentarios, observaciones, notas',
    meeting:
      'encuentro del equipo, cita, junta, reunión, reuniones, tipo de reunión, evento, ceremonia, encuentro, sesión, actividad',
    cadence: 'ritmo, cuándo y cada cuánto, se repite, frecuencia, periodicidad, cada cuánto, cadencia',
    day: 'día, días, día y hora, día de la semana',
    time: 'hora, horario, hora de inicio',
    duration: 'duración',
    attendees: 'asistentes, participantes, quiénes, participan, convocados',
    location: 'lugar, ubicación, sala, dónde, modalidad, plataforma, medio',
    chair: 'facilitador, moderador, dirige, convoca, presidida por',
    purpose: 'propósito, objetivo, agenda, tema*, finalidad, contenido',
    what: 'qué, información, mensaje, contenido, tema, comunicación, informe',
    audience: 'audiencia, destinatario*, a quién, público, dirigido a',
    channel: 'canal, medio, método, cómo, herramienta',
    stakeholder: 'interesado*, parte interesada, cliente*, grupo, actor, actores, usuario*',
    relation: 'relación, interés, influencia, impacto',
    needs: 'necesidades, expectativas, requerimientos, requisitos',
    provides: 'aporta, aporte, contribución, ofrece',
    contact: 'contacto, persona de contacto',
    version: 'versión, ver',
    author: 'autor, autores, realizado por, modificado por, elaborado por',
    change: 'cambio*, descripción del cambio, modificación, descripción, motivo',
    deliverable: 'entregable*, hito*, producto, tarea*, actividad, fase',
    status: 'estado, estatus, situación, avance',
    risk: 'riesgo*, amenaza, obstáculo, problema',
    word: 'término, concepto, sigla, palabra',
    skills:
      'fortaleza, debilidad, habilidad, puntos fuertes, puntos débiles, fortalezas y debilidades, habilidades, competencias, fortalezas, conocimientos, debilidades, experiencia',
    number: 'n, nro, no, número, id',
    service: 'servicio, servicios',
  },
  facts: {
    team: 'equipo, nombre del equipo, nombre del grupo, grupo, proyecto, nombre del proyecto, título del proyecto',
    organization: 'organización, empresa, institución',
    parent: 'parte de, departamento, área, depende de, reporta a',
    sponsor: 'patrocinador*, sponsor, impulsor, cliente',
    start: 'fecha de inicio, inicio, vigente desde',
    end: 'fecha de fin, fin, fecha de término, vigente hasta, fecha de finalización',
    version: 'versión',
    status: 'estado',
    title: 'título',
    members:
      'equipo del proyecto, equipo de proyecto, equipo de trabajo, miembros del proyecto, integrantes del proyecto, miembros del grupo, integrantes del grupo, participantes del proyecto, equipo responsable, conformación del equipo, otros miembros, otros integrantes, resto, demás miembros, otros, liderado por, dirigido por, coordinado por, miembros, integrantes, participantes, miembros del equipo, integrantes del equipo, nombres de los integrantes, nombre de los integrantes, nombres de los miembros, estudiantes, alumnos, alumnas',
    approved: 'aprobado por, aprobada por, autorizado por, aprueba',
    nextReview: 'próxima revisión, fecha de próxima revisión, fecha de revisión',
    lastReview: 'última revisión, última actualización, fecha de actualización',
    reviewCadence: 'frecuencia de revisión, periodicidad de revisión',
    meeting:
      'reunión, reuniones, horario de reunión, horario de reuniones, reunión semanal, reuniones semanales, día de reunión, frecuencia de reuniones, frecuencia',
  },
  roleWords:
    'coordinación secretaría presidencia vicepresidencia tesorería portavocía mantenedor mantenedora revisor revisora traductor traductora comunicador comunicadora animador animadora cuidador cuidadora conserje dinamizador dinamizadora secretarios tesoreros socio socia enfermero enfermera médico médica veterinario fisioterapeuta farmacéutico psicólogo psicóloga abogado abogada economista contador informático informática periodista fotógrafo fotógrafa maestro maestra párroco alcalde alcaldesa concejal concejala ponente vicesecretario vicesecretaria interventor interventora contable jefes recepcionista dependiente conductor conductora cocinero cocinera monitor monitora voluntario voluntaria gestor gestora formador formadora líder lider lideresa sublíder coordinador coordinadora coordinadores responsable responsables jefe jefa director directora gerente gerenta secretario secretaria presidente presidenta vicepresidente vicepresidenta tesorero tesorera vocal vocales desarrollador desarrolladora programador programadora diseñador diseñadora analista analistas ingeniero ingeniera arquitecto arquitecta encargado encargada representante representantes facilitador facilitadora moderador moderadora supervisor supervisora asistente auxiliar asesor asesora especialista tester administrador administradora dueño propietario delegado delegada portavoz relator investigador investigadora redactor redactora editor editora docente profesor profesora tutor tutora mentor mentora patrocinador patrocinadora agente agentes ejecutivo ejecutiva técnico técnica consultor consultora auditor auditora capacitador capacitadora entrenador entrenadora colaborador colaboradora enlace product-owner scrum-master suplente titular subdirector subdirectora subcoordinador subcoordinadora operador operadora community-manager  verificador documentador documentadora',
  noNames:
    'funcionales entrega entregas inicio avance criterio criterios evaluación plazo plazos requisitos documentación entregables lugar mañana tarde noche turno nombres apellido apellidos seguimiento semanal firma firmas firmantes firmado código códigos cédula finanzas logística compras auditoría jurídico producción administración contabilidad marketing almacén prensa recursos humanos equipo grupo proyecto comité consejo fundación sociedad empresa departamento área unidad oficina universidad facultad instituto escuela ministerio servicio servicios cliente clientes atención experiencia calidad soporte ventas el la los las de del y o en para por con un una fecha firma nombre rol cargo reunión reuniones objetivo objetivos propósito alcance misión visión normas reglas acuerdos acta carta constitución responsabilidades responsabilidad comunicación decisiones revisión aprobación lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre vacante pendiente correo teléfono versión todos todas cada nuestra nuestro general conflictos valores principios riesgos recursos plan trabajo desarrollo gestión dirección secretaría línea',
  nameParticles: 'de la los las del y san santa',
  and: 'y, e, &, así como',
  cadences: {
    daily:
      'lunes a viernes, días laborables, días hábiles, cada día de trabajo, de lunes a viernes, lunes a jueves, cada día laborable, todos los días laborables, todos los días hábiles, cada día hábil, cada jornada, diario, diaria, diarios, diarias, diariamente, cada día, todos los días, una vez al día, a diario, todas las mañanas, cada mañana',
    weekly:
      '1 vez semana, una vez semana, 1 vez a la semana, semanal, semanales, semanalmente, cada semana, una vez a la semana, una vez por semana, todas las semanas, 1 vez por semana, una por semana',
    biweekly:
      'lunes alternos, martes alternos, miércoles alternos, jueves alternos, viernes alternos, semanas alternas, quincenal, quincenales, quincenalmente, cada dos semanas, cada 2 semanas, cada quince días, cada 15 días, semana por medio, cada quincena, bisemanal',
    monthly:
      'mensual, mensuales, mensualmente, cada mes, una vez al mes, una vez por mes, todos los meses, de cada mes, del mes, 1 vez al mes',
    bimonthly: 'seis veces al año, bimestral, bimestrales, bimestralmente, cada dos meses, cada 2 meses',
    quarterly:
      'cuatro veces al año, cuatro veces por año, trimestral, trimestrales, trimestralmente, cada trimestre, cada tres meses, cada 3 meses, una vez por trimestre, una vez al trimestre',
    semiannual:
      'semestral, semestrales, semestralmente, cada semestre, cada seis meses, cada 6 meses, dos veces al año, dos veces por año, una vez por semestre',
    annual:
      'anual, anuales, anualmente, cada año, una vez al año, una vez por año, todos los años, cada 12 meses, cada doce meses, cada primavera, cada verano, cada otoño, cada invierno',
    biennial: 'bienal, cada dos años',
  },
  weekdays: ['lunes lun', 'martes', 'miércoles mié', 'jueves jue', 'viernes', 'sábado sábados', 'domingo domingos'],
  every: 'cada, todos los, los',
  ordinals: ['primer primero primeros', 'segundo', 'tercer tercero', 'cuarto', 'último últimos'],
  interval: {
    before: 'cada',
    numbers:
      'dos tres cuatro cinco seis siete ocho nueve diez segunda tercera cuarta quinta sexta séptima octava novena décima',
    units: ['días', 'semanas semana', 'meses', 'años'],
  },
  months: [
    'enero/ene',
    'febrero/feb',
    'marzo/mar',
    'abril/abr',
    'mayo/may',
    'junio/jun',
    'julio/jul',
    'agosto/ago',
    'septiembre/sep/setiembre',
    'octubre/oct',
    'noviembre/nov',
    'diciembre/dic',
  ],
  meetingWords:
    'reunión reuniones reunirnos reunirse juntamos juntarnos reunimos reúne reunirá reunirán reuniremos reúnen encuentro encuentros junta juntas sesión sesiones asamblea asambleas retrospectiva retrospectivas taller talleres llamada llamadas videollamada videollamadas videoconferencia videoconferencias standup sincronización conversatorio jornada jornadas retiro sesiona',
  statuses: {
    alternate: 'suplente*, alterno*, sustituto*',
    observer: 'observador*, invitad*',
    emeritus: 'anterior*, ex, antigu*, emérit*, históric*, historial, historia de, pasad*',
  },
  vacant:
    'ambos, ambas, vacante, por definir, por designar, pendiente, por asignar, sin asignar, a definir, por confirmar, ninguno, ninguna, no aplica, por determinar, por acordar',
  reviewWords:
    'se revisará, se revisa, revisará, revisado, revisada, será revisada, será revisado, actualizar, actualizará, modificar, revisaremos, revisamos, actualizado, actualizada, modificaciones',
  agreeWords:
    'al firmar, los abajo firmantes, las abajo firmantes, con mi firma, con nuestra firma, leído y aceptado, me comprometo, nos comprometemos a cumplir, en señal de conformidad, aceptamos, firmando, con nuestras firmas, me obligo, nos obligamos, quienes firman, quienes suscriben, han leído y aceptan, han leído y aceptado, hemos leído, he leído, de acuerdo con este, aceptan este contrato, aceptan este acuerdo, aceptan esta carta, con su firma',
};
