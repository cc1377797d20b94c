/** What the page itself says around the copy, in the language of the copy. */
export interface PageWords {
  skip: string;
  updated: string;
  related: string;
  video: string;
  machineMade: string;
  machinePart: string;
  table: string;
  share: string;
  bookmark: string;
  email: string;
  sms: string;
  comment: string;
  commentNote: string;
  name: string;
  emailAddress: string;
  commentField: string;
  sumNote: string;
  send: string;
}

const english: PageWords = {
  skip: 'Skip to the article',
  updated: 'Updated',
  related: 'Related',
  video: 'Video',
  machineMade: 'Made by a machine',
  machinePart: 'Partly made by a machine',
  table: 'Table',
  share: 'Pass it on',
  bookmark: 'Link to this article',
  email: 'Email',
  sms: 'Text message',
  comment: 'Write a comment',
  commentNote: 'An editor reads every comment before it appears. Your email address is not shown.',
  name: 'Name',
  emailAddress: 'Email',
  commentField: 'Comment',
  sumNote: 'A small sum keeps automatic comments out.',
  send: 'Send comment',
};

const german: PageWords = {
  skip: 'Zum Artikel springen',
  updated: 'Aktualisiert',
  related: 'Mehr zum Thema',
  video: 'Video',
  machineMade: 'Von einer Maschine erzeugt',
  machinePart: 'Zum Teil von einer Maschine erzeugt',
  table: 'Tabelle',
  share: 'Weitersagen',
  bookmark: 'Link zu diesem Artikel',
  email: 'E-Mail',
  sms: 'SMS',
  comment: 'Kommentar schreiben',
  commentNote: 'Die Redaktion liest jeden Kommentar, bevor er erscheint. Ihre E-Mail-Adresse wird nicht gezeigt.',
  name: 'Name',
  emailAddress: 'E-Mail',
  commentField: 'Kommentar',
  sumNote: 'Eine kleine Rechnung hält automatische Kommentare fern.',
  send: 'Kommentar senden',
};

const french: PageWords = {
  skip: 'Aller à l’article',
  updated: 'Mis à jour le',
  related: 'À lire aussi',
  video: 'Vidéo',
  machineMade: 'Image créée par une machine',
  machinePart: 'Image créée en partie par une machine',
  table: 'Tableau',
  share: 'Partager',
  bookmark: 'Lien vers cet article',
  email: 'E-mail',
  sms: 'SMS',
  comment: 'Écrire un commentaire',
  commentNote: 'La rédaction lit chaque commentaire avant de le publier. Votre adresse e-mail n’est pas affichée.',
  name: 'Nom',
  emailAddress: 'E-mail',
  commentField: 'Commentaire',
  sumNote: 'Un petit calcul écarte les commentaires automatiques.',
  send: 'Envoyer le commentaire',
};

const spanish: PageWords = {
  skip: 'Ir al artículo',
  updated: 'Actualizado el',
  related: 'Más información',
  video: 'Vídeo',
  machineMade: 'Imagen creada por una máquina',
  machinePart: 'Imagen creada en parte por una máquina',
  table: 'Tabla',
  share: 'Compartir',
  bookmark: 'Enlace a este artículo',
  email: 'Correo electrónico',
  sms: 'SMS',
  comment: 'Escribir un comentario',
  commentNote: 'La redacción lee cada comentario antes de publicarlo. Su correo electrónico no se muestra.',
  name: 'Nombre',
  emailAddress: 'Correo electrónico',
  commentField: 'Comentario',
  sumNote: 'Una pequeña suma evita los comentarios automáticos.',
  send: 'Enviar comentario',
};

const languages: Readonly<Record<string, PageWords>> = { de: german, en: english, es: spanish, fr: french };

/** The page's own words in a language, and the language they are in: English where ours does not have the copy's. */
export function pageWords(language: string): { words: PageWords; language: string } {
  const name = language.split('-')[0] ?? '';
  const words = Object.hasOwn(languages, name) ? languages[name] : undefined;
  return words === undefined ? { words: english, language: 'en' } : { words, language };
}
