import type { TemplateWords } from './template-words.ts';

/** What statements begin from, in French. */
export const fr: TemplateWords = {
  declaration: [
    {
      heading: 'Qui je suis',
      text: 'Je m’appelle {name|votre nom complet}. Je suis né(e) le {born|date de naissance} à {birthplace|lieu de naissance}. Ma nationalité : {nationality|pays}.',
    },
    { text: 'Je parle {|vos langues}. Mon travail était {occupation|votre travail ou vos études}.' },
    { text: 'Ma famille : {|qui en fait partie, et où ils sont maintenant}.' },
    {
      heading: 'Ma vie avant',
      text: 'Avant ces événements, j’habitais à {|lieu}, de {|quand} à {|quand}. {|Votre vie, en quelques phrases}',
    },
    {
      heading: 'Ce qui m’est arrivé',
      text: 'La première chose est arrivée en {|quand : un jour, un mois, une saison, avant ou après autre chose}. {|Ce qui s’est passé, dans l’ordre : où, qui était là, ce qui a été dit et fait}',
    },
    { text: 'Ensuite, {|ce qui s’est passé après, et quand. Un événement par paragraphe}' },
    { text: 'J’ai été blessé(e) ainsi : {|blessures, soins, comment vous allez maintenant}.' },
    {
      heading: 'Qui l’a fait et pourquoi',
      text: 'Ceux qui l’ont fait étaient {|qui ils étaient, et comment vous le savez}. Je crois qu’ils l’ont fait parce que {|ce qu’ils ont dit ou fait qui montre la raison}.',
    },
    {
      heading: 'L’aide des autorités',
      text: '{|Je me suis ou je ne me suis pas} adressé(e) aux autorités, parce que {|pourquoi}. Le résultat : {|ce qu’elles ont fait}.',
    },
    {
      heading: 'Pourquoi je ne pouvais pas être en sécurité ailleurs dans le pays',
      text: 'Je ne pouvais pas vivre en sécurité dans une autre région de ce pays ({country|pays}), parce que {|pourquoi}.',
    },
    {
      heading: 'Comment je suis parti(e)',
      text: 'J’ai quitté mon pays ({country|pays}) le {|date, ou à peu près quand}. Je suis passé(e) par {|les lieux sur le chemin, et combien de temps dans chacun}. Je suis arrivé(e) le {|date}.',
    },
    {
      heading: 'Ce que je crains',
      text: 'Si je devais retourner, je crains que {|ce que vous craignez, de qui, et pourquoi vous le croyez}.',
    },
  ],
  affidavit: [
    {
      heading: 'Qui je suis',
      text: 'Je m’appelle {name|votre nom complet}. Je suis né(e) le {born|date de naissance}. J’habite à l’adresse suivante : {address|adresse}. Mon travail : {occupation|votre travail}.',
    },
    {
      text: 'Je connais {applicant|nom de la personne qui demande protection} ({relation|comment vous vous connaissez}), depuis {|quand}.',
    },
    {
      text: 'Ce que je dis ici, je le sais moi-même, sauf là où je dis qu’une autre personne me l’a dit ; je dis alors qui, et je crois que c’est vrai.',
    },
    {
      heading: 'Ce que je sais',
      text: 'Le {|date, ou à peu près quand}, à {|lieu}, {|ce que vous avez vu ou entendu vous-même}.',
    },
    { text: '{|Chaque autre fait dans un paragraphe à part}' },
  ],
  letter: [
    { text: '{|Lieu et date}' },
    {
      text: 'J’écris au sujet de {applicant|nom de la personne qui demande protection}, que je connais ({relation|comment vous vous connaissez}) depuis {|quand}.',
    },
    {
      text: 'Le {|date, ou à peu près quand}, à {|lieu}, j’ai vu ceci moi-même : {|ce que vous avez vu, entendu ou fait}.',
    },
    {
      text: 'Ceci m’a été dit par {|qui vous l’a dit}, le {|quand} : {|ce qui vous a été dit. Retirez ce paragraphe s’il n’y a rien}.',
    },
    {
      text: 'Je sais qu’il s’agissait de {applicant|nom de la personne qui demande protection} parce que {|comment vous le savez}.',
    },
    {
      text: 'Je veux bien répondre à des questions sur cette lettre. On peut me joindre ainsi : {phone|téléphone ou courriel, si c’est sans danger}.',
    },
  ],
  letterPerjury: {
    inside: {
      text: 'Je déclare sous peine de parjure que ce qui précède est vrai et exact. Fait le {|date de signature}.',
    },
    outside: {
      text: 'Je déclare sous peine de parjure, selon les lois des États-Unis d’Amérique, que ce qui précède est vrai et exact. Fait le {|date de signature}.',
    },
  },
  translator: {
    us: [
      {
        text: 'Je soussigné(e), {name|nom complet du traducteur ou de la traductrice}, certifie être compétent(e) pour traduire de cette langue : {from|langue et dialecte}, vers celle-ci : {to|anglais}.',
      },
      {
        text: 'J’ai traduit les documents énumérés ci-dessous. La traduction est complète, fidèle et exacte au mieux de mes capacités.',
      },
      { text: 'Mon adresse : {address|adresse}. Mon téléphone : {phone|téléphone}.' },
    ],
    ca: [
      {
        text: 'Je m’appelle {name|nom complet du traducteur ou de la traductrice}. J’ai traduit les documents énumérés ci-dessous de cette langue : {from|langue, et dialecte s’il y a lieu}, vers celle-ci : {to|anglais ou français}.',
      },
      {
        text: 'Je parle couramment les deux langues : {|comment vous les avez apprises, votre formation en traduction}.',
      },
      { text: 'La traduction est complète et exacte.' },
    ],
    plain: [
      {
        text: 'Je soussigné(e), {name|nom complet du traducteur ou de la traductrice}, parle couramment ces langues : {from|langue et dialecte} et {to|langue}, et suis compétent(e) pour traduire de l’une vers l’autre : {|formation ou expérience}.',
      },
      {
        text: 'J’ai traduit les documents énumérés ci-dessous. La traduction est complète, fidèle et exacte au mieux de mes capacités.',
      },
      { text: 'Mon adresse : {address|adresse}. Mon téléphone : {phone|téléphone}.' },
    ],
  },
  interpreter: {
    us: [
      {
        text: 'Je soussigné(e), {name|nom complet de l’interprète}, certifie être compétent(e) dans ces langues : {from|langue et dialecte} et {to|anglais}, et avoir interprété fidèlement et exactement au mieux de mes capacités.',
      },
      {
        text: 'Le {|date}, à {|lieu}, j’ai lu en entier la déclaration indiquée ci-dessous à {declarant|nom de la personne qui déclare}, dans une langue qu’elle comprend : {from|langue et dialecte}.',
      },
      {
        text: '{declarant|Le nom de la personne qui déclare} m’a dit comprendre la déclaration avant de la signer.',
      },
      { text: 'Mon adresse : {address|adresse}. Mon téléphone : {phone|téléphone}.' },
    ],
    ca: [
      {
        text: 'Je m’appelle {name|nom complet de l’interprète}. Je maîtrise ces langues : {from|langue, et dialecte s’il y a lieu} et {to|anglais ou français}, et j’ai pu communiquer pleinement avec {declarant|nom de la personne qui déclare}.',
      },
      {
        text: 'Le {|date}, à {|lieu}, j’ai interprété pour {declarant|nom de la personne qui déclare}, de façon complète et exacte, tout le contenu de la déclaration indiquée ci-dessous et de ce qui l’accompagne.',
      },
      {
        text: '{declarant|Le nom de la personne qui déclare} m’a assuré avoir compris ce que j’ai interprété.',
      },
    ],
    plain: [
      {
        text: 'Je soussigné(e), {name|nom complet de l’interprète}, suis compétent(e) dans ces langues : {from|langue et dialecte} et {to|langue} : {|formation ou expérience}.',
      },
      {
        text: 'Le {|date}, à {|lieu}, j’ai lu en entier la déclaration indiquée ci-dessous à {declarant|nom de la personne qui déclare}, dans cette langue : {from|langue et dialecte}, de façon complète et exacte. Cette personne m’a dit la comprendre, avant de signer.',
      },
      {
        text: 'Ces corrections ont été demandées et faites avant la signature : {|les paragraphes, ou « aucune »}.',
      },
      { text: 'Mon adresse : {address|adresse}. Mon téléphone : {phone|téléphone}.' },
    ],
  },
};
