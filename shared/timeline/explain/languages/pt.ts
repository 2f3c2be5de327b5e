import type { Texts } from '../texts.ts';

/** The words of explanations in Portuguese. Machine-made; awaits a native reader. */
export const portuguese: Texts = {
  language: 'pt',
  checks: {
    'source-disagreement': {
      title: 'Duas datas: {about}',
      message:
        '{source1}: {said1}. {source2}: {said2}. {gap, plural, =0 {Elas não se encontram.} other {Diferença: {gapWords}.}} Qual está certa, ou são dois acontecimentos diferentes?',
    },
    'order-conflict': {
      title: 'A ordem e as datas não combinam',
      message:
        'Pelo que foi dito, uma coisa veio depois da outra, mas as datas dizem o contrário{gap, plural, =0 {} other { (diferença: {gapWords})}}. Qual delas você quer olhar?',
    },
    'sequence-arithmetic': {
      title: 'Os passos não levam à data',
      message:
        'Contando passo a passo, não se chega à data que foi dada{gap, plural, =0 {} other { (diferença: {gapWords})}}. Um passo ou uma data não combina com o resto.',
    },
    'duration-mismatch': {
      title: 'A duração não combina com as datas',
      message:
        'O primeiro dia, o último dia e a duração não combinam{gap, plural, =0 {} other { (diferença: {gapWords})}}. A conta não fecha, com ou sem o último dia.',
    },
    'age-mismatch': {
      title: 'A idade não combina com as datas',
      message:
        'Pela data de nascimento, a idade naquele momento era outra. Se a data de nascimento é aproximada, marque isso.',
    },
    'weekday-mismatch': {
      title: 'O dia da semana não combina com a data',
      message:
        'Pelos outros dados, não foi nesse dia da semana. Do que você se lembra melhor, do dia da semana ou do número?',
    },
    'weekday-mismatch-day': {
      title: 'O dia da semana não combina com a data',
      message:
        '{day}: o dia da semana foi {was}. Os dias mais próximos que foram {named} são {before} e {after}. Do que você se lembra melhor, do dia da semana ou do número?',
    },
    'impossible-date': {
      title: 'Esta data não existe',
      message: '{said1} não existe no calendário. É outro dia ou outro mês?',
    },
    'future-date': {
      title: 'Esta data ainda não chegou',
      message: '{said1}: é depois de hoje, {today}. O ano está certo, ou é algo previsto?',
    },
    'two-places': {
      title: 'Dois lugares nos mesmos dias',
      message: 'Por estas datas, uma pessoa esteve em dois lugares ao mesmo tempo. Alguma das datas é outra?',
    },
    'span-inverted': {
      title: 'O fim vem antes do começo',
      message:
        'O fim vem antes do começo{gap, plural, =0 {} other { (diferença: {gapWords})}}. Foram trocados?',
    },
    'evidence-before-event': {
      title: 'O papel é mais antigo do que aquilo que mostra',
      message:
        'Um papel não pode descrever o que aconteceu depois{gap, plural, =0 {} other { (diferença: {gapWords})}}. Alguma data é outra, ou o papel trata de outra coisa?',
    },
    'signed-before-event': {
      title: 'Assinado antes de acontecer',
      message:
        'Uma declaração foi assinada antes de algo que ela conta{gap, plural, =0 {} other { (diferença: {gapWords})}}. Confira o dia da assinatura e o dia do acontecimento.',
    },
    'stamp-vs-story': {
      title: 'O carimbo e o relato dão datas diferentes',
      message:
        '{source1}: {said1}. {source2}: {said2}{gap, plural, =0 {} other {; diferença: {gapWords}}}. Carimbos podem ser difíceis de ler. Olhe mais uma vez antes de mudar alguma coisa.',
    },
    'act-after-death': {
      title: 'Algo tem data depois de uma morte',
      message:
        'Pelo dia da morte, esta pessoa não poderia ter feito isso{gap, plural, =0 {} other { (diferença: {gapWords})}}. Alguma data é outra, ou foi outra pessoa?',
    },
    'before-birth': {
      title: 'Algo tem data antes de um nascimento',
      message: 'Pelo dia do nascimento, esta pessoa ainda não tinha nascido. Olhe o ano de nascimento.',
    },
    'translation-before-original': {
      title: 'A tradução é mais antiga do que o original',
      message:
        'A tradução tem data anterior à do papel que traduz{gap, plural, =0 {} other { (diferença: {gapWords})}}. Por favor, confira as datas dos dois.',
    },
    'passport-validity': {
      title: 'Uma viagem fora das datas do passaporte',
      message:
        'O passaporte indicado não era válido nesse dia{gap, plural, =0 {} other { (diferença: {gapWords})}}. Você viajou com outro documento?',
    },
    'evidence-long-after': {
      title: 'Escrito muito depois de acontecer',
      message:
        'Esta carta foi escrita muito depois do que ela conta: {yearsWords} ou mais. Isso é permitido. Peça a quem escreveu que diga como se lembra da data.',
    },
    'camera-clock': {
      title: 'O relógio de uma câmera dá outro dia',
      message:
        'A câmera escreveu {taken} neste arquivo. Isso não combina com o dia dado aqui, ou com o dia do que mostra{gap, plural, one {: # dia de diferença} other {: # dias de diferença}}. Relógios de câmeras erram muito. Quem receber o próprio arquivo pode ler isso; o dossiê não o leva.',
    },
    'undated-statement': {
      title: 'Sem data de assinatura',
      message: 'Este papel não tem data. Peça a quem o escreveu que acrescente o dia em que assinou.',
    },
    'crossing-order': {
      title: 'Duas entradas sem uma saída entre elas',
      message: 'Por estas datas, há duas entradas ({country}) sem uma saída entre elas. Falta uma viagem?',
    },
    'history-gap': {
      title: 'Há um tempo não coberto',
      message:
        'Não há nada anotado de {from} a {to} ({daysWords}). Os formulários pedem isso sem lacunas; “preso”, “de um lugar a outro” e “sem trabalho” também são respostas.',
    },
    'history-overlap': {
      title: 'Duas entradas se sobrepõem',
      message:
        'Estas duas entradas em lugares diferentes se sobrepõem (cerca de {daysWords}). Uma era em tempo parcial, ou mantida para a família?',
    },
    'one-year-deadline': {
      title: 'Mais de um ano depois da última chegada',
      message:
        'O prazo de um ano depois da última chegada terminou em {ends}. Há exceções. Pergunte a um advogado se alguma vale para você.',
    },
    'deadline-near': {
      title: 'O ano para apresentar o pedido termina logo',
      message:
        '{days, plural, =0 {Hoje é o último dia} one {Falta {daysWords}} other {Faltam {daysWords}}}: o ano termina em {ends}. Um advogado deve confirmar isso.',
    },
    'implausible-age': {
      title: 'Uma idade incomum',
      message:
        'Por estas datas, a pessoa tinha {yearsWords}. Se é verdade, deixe assim. Se não, olhe os anos.',
    },
    'ambiguous-numeric': {
      title: 'Uma data que pode ser lida de duas maneiras',
      message: '{quote1} quer dizer {first} ou {second}?',
    },
    'unmarked-calendar': {
      title: 'Qual é o calendário?',
      message: 'O ano {year} parece ser de outro calendário. Se for, escolha esse calendário.',
    },
    'placeholder-date': {
      title: 'Este dia é mesmo conhecido?',
      message:
        '{day} é muitas vezes escrito quando o dia não é conhecido. Se for o caso, escolha “só o ano”. Se for o dia verdadeiro, deixe assim.',
    },
    'false-precision': {
      title: 'Mais exato aqui do que em outro lugar',
      message:
        'Aqui está um dia exato, mas sem tanta certeza. O mês ou a estação é mais seguro, e igualmente verdadeiro.',
    },
    'precision-drift': {
      title: 'A mesma data em outras palavras',
      message: '{said1} e {said2} combinam. Talvez você queira as mesmas palavras nos dois.',
    },
    'round-number': {
      title: 'Muitas datas redondas',
      message:
        'Das datas exatas ({count}), {round} caem no dia 1º ou no dia 15. Marque as que são só um palpite.',
    },
    'unanchored-relative': {
      title: '“Depois” de algo sem data',
      message:
        'Isto é contado a partir de outro acontecimento, que ainda não tem data. Mais ou menos quando foi?',
    },
    'count-mismatch': {
      title: 'O número não combina com o que está anotado',
      message:
        'O parágrafo {paragraph} diz {count}; o número anotado é {recorded}. Falta anotar algum, ou algum está anotado duas vezes?',
    },
    'holiday-mismatch': {
      title: 'A festa não combina com a data',
      message:
        '{feast}: o começo foi por volta de {day}. As palavras “{quote1}” vão com outra data: {said1}.',
    },
    'historic-anchor': {
      title: 'Um acontecimento conhecido não combina com a data',
      message:
        '{event}: {day} ({source}). Aqui aparece com outra data: {said1}. Se você quer dizer os dias próximos, diga isso.',
    },
    'squeezed-window': {
      title: 'As suas outras datas deixam só poucos dias',
      message:
        'Pelos outros dados, isto foi {days, plural, =1 {em {first}} other {entre {first} e {last}}}. Se isso surpreende você, talvez algum deles seja mais exato do que você queria dizer.',
    },
    'unlikely-fit': {
      title: 'Só combina por pouco',
      message: 'Isto combina, mas só no limite de “por volta de”. Se pode ir tão longe, deixe assim.',
    },
    unfinished: {
      title: 'O Folio não conseguiu terminar de conferir isto',
      message:
        'Há coisas demais ligadas aqui (dados: {count}). O que foi encontrado está na lista; pode haver mais.',
    },
  },
  hints: {
    'day-month-swap': 'Se o dia e o mês estivessem trocados de um lado, isto combinaria.',
    'digit-transposition': 'Se dois algarismos estivessem trocados, ou um estivesse errado, isto combinaria.',
    'january-year-typo': 'Em janeiro, muita gente ainda escreve o ano velho. Um ano depois, isto combinaria.',
    'year-typo': 'O dia e o mês combinam; só o ano é diferente.',
    'calendar-slip':
      'É uma diferença própria de outro calendário. Somar 621 só vale para parte do ano persa; o resto precisa de 622.',
    'narrative-order': 'Aqui o texto volta no tempo. “Antes disso” ajudaria quem lê a não se confundir.',
    'same-event-twice':
      'Há outra entrada muito parecida com esta. São dois acontecimentos ou um? Se for um, junte-os.',
  },
  kinds: {
    incident: 'A sua anotação do acontecimento',
    history: 'A sua história de vida',
    document: 'Documento',
    declaration: 'A declaração',
    affidavit: 'A declaração juramentada',
    letter: 'A carta',
    'translator-certificate': 'O certificado do tradutor',
    'interpreter-certificate': 'O certificado do intérprete',
    person: 'A entrada sobre uma pessoa',
    case: 'O caso',
  },
  fields: {
    when: 'a data',
    until: 'o último dia',
    from: 'o primeiro dia',
    to: 'o último dia',
    issued: 'o dia da emissão',
    expires: 'o último dia de validade',
    received: 'o dia em que foi recebido',
    signed: 'o dia da assinatura',
    born: 'o dia do nascimento',
    died: 'o dia da morte',
    married: 'o dia do casamento',
    filed: 'o dia da apresentação',
  },
  places: {
    page: 'página {number}',
    paragraph: 'parágrafo {number}',
    account: 'o relato',
    notes: 'as notas',
    document: 'o documento',
    length: 'a duração',
  },
  weekdays: [
    'domingo',
    'segunda-feira',
    'terça-feira',
    'quarta-feira',
    'quinta-feira',
    'sexta-feira',
    'sábado',
  ],
  phrases: {
    day: '{day, plural, =1 {1º} other {#}} de {month} de {year}',
    calendarDay: '{day, plural, =1 {1º} other {#}} de {month} de {year}',
    days: '{count, plural, one {# dia} other {# dias}}',
    years: '{count, plural, one {# ano} other {# anos}}',
    quoted: '“{words}”',
    named: '{kind} “{title}”',
    thisCountry: 'este país',
    between: 'entre {from} e {to}',
    since: '{day} ou depois',
    upTo: '{day} ou antes',
    ofRecord: '{field} de “{record}”',
    fitsDay: 'Combinaria se {about} fosse: {day}.',
    fitsBetween: 'Combinaria se {about} fosse: {range}.',
    apart: '{start} → {stated}: {gapWords}',
    chain: '{start}{steps} = {reached}; dado: {stated}; diferença: {gapWords}',
    stepOn: ' + {daysWords}',
    stepBack: ' − {daysWords}',
    shared: '{source} ({said}) é o que difere do resto.',
    sharedBy:
      '{count, plural, one {# observação depende} other {# observações dependem}} de um mesmo dado, o que difere do resto:',
    nothingFound: 'Não se encontrou nada que não combine.',
    found: '{count, plural, one {# observação} other {# observações}}: {list}.',
    errorCount: '{count, plural, one {# erro} other {# erros}}',
    warningCount: '{count, plural, one {# aviso} other {# avisos}}',
    infoCount: '{count, plural, one {# nota} other {# notas}}',
  },
  names: {
    'Eid al-Fitr': 'Eid al-Fitr',
    'Eid al-Adha': 'Eid al-Adha',
    Ashura: 'Ashura',
    Ramadan: 'Ramadã',
    Nowruz: 'Noruz',
    Yalda: 'Yalda',
    Enkutatash: 'Enkutatash',
    Meskel: 'Meskel',
    Timkat: 'Timkat',
    Christmas: 'Natal',
    'New Year': 'Ano Novo',
    'the fall of Kabul': 'A queda de Cabul',
    'the invasion of Ukraine': 'A invasão da Ucrânia',
    'the coup in Myanmar': 'O golpe em Mianmar',
    'the coup attempt in Turkey': 'A tentativa de golpe na Turquia',
    'the death of Mahsa Amini': 'A morte de Mahsa Amini',
    'the killings at Rabaa': 'As mortes de Rabaa',
    'the fall of Mosul': 'A queda de Mossul',
    'the massacre at Khartoum': 'O massacre de Cartum',
    'the war in Sudan': 'A guerra no Sudão',
    'the war in Tigray': 'A guerra no Tigré',
    'the Easter bombings in Sri Lanka': 'Os atentados da Páscoa no Sri Lanka',
    'the earthquake in Haiti': 'O terremoto no Haiti',
    'the genocide at Srebrenica': 'O genocídio de Srebrenica',
  },
};
