import { primaryTag } from '../../shared/language-tag.ts';
import type { TagWith } from '../../shared/languages.ts';
import { formatMessage } from '../../shared/messages/format-message.ts';
import type { Unusable } from './launch-in-turn.ts';

interface UnusableWords {
  readonly title: string;
  readonly policies: string;
  readonly silent: string;
  readonly ended: string;
  readonly untouched: string;
}

/** Why no browser shows the window, and the way out, in the language of a tag or of `LANG`; English where it has none. */
export function unusableText(tried: readonly Unusable[], tag: string): { title: string; lines: string[] } {
  const language = primaryTag(tag);
  const chosen = words[language] ?? english;
  const lines = tried.map(({ browser, reason, policies }) =>
    formatMessage(
      chosen[reason],
      { browser, policies: policies.join(', ') },
      language in words ? language : 'en',
    ),
  );
  return { title: chosen.title, lines: [...lines, chosen.untouched] };
}

const english: UnusableWords = {
  title: 'Folio cannot show its window.',
  policies:
    'The rules that the administrator of this computer has set for {browser} do not let Folio use it: {policies}. Install another browser that has no such rules, or ask the administrator.',
  silent:
    '{browser} was started and did not answer. Close its other windows and try again, or install another browser.',
  ended: '{browser} ended as soon as it was started. Try again, or install another browser.',
  untouched: 'No case was opened, and nothing has changed. Folio can use Chromium, Chrome or Edge.',
};

/** Machine-made but for English; each awaits a native reader. */
const words: Readonly<Record<string, UnusableWords>> = {
  en: english,
  es: {
    title: 'Folio no puede mostrar su ventana.',
    policies:
      'Las reglas que el administrador de este equipo ha puesto para {browser} no permiten que Folio lo use: {policies}. Instale otro navegador sin esas reglas o pregunte al administrador.',
    silent:
      '{browser} se inició y no respondió. Cierre sus otras ventanas e inténtelo de nuevo, o instale otro navegador.',
    ended: '{browser} se cerró nada más iniciarse. Inténtelo de nuevo o instale otro navegador.',
    untouched: 'No se abrió ningún caso y nada ha cambiado. Folio puede usar Chromium, Chrome o Edge.',
  },
  fr: {
    title: 'Folio ne peut pas afficher sa fenêtre.',
    policies:
      'Les règles que l’administrateur de cet ordinateur a fixées pour {browser} ne permettent pas à Folio de l’utiliser : {policies}. Installez un autre navigateur sans ces règles, ou demandez à l’administrateur.',
    silent:
      '{browser} a été lancé et n’a pas répondu. Fermez ses autres fenêtres et réessayez, ou installez un autre navigateur.',
    ended: '{browser} s’est arrêté dès son lancement. Réessayez, ou installez un autre navigateur.',
    untouched:
      'Aucun dossier n’a été ouvert et rien n’a changé. Folio peut utiliser Chromium, Chrome ou Edge.',
  },
  pt: {
    title: 'O Folio não consegue mostrar a sua janela.',
    policies:
      'As regras que o administrador deste computador definiu para {browser} não deixam o Folio usá-lo: {policies}. Instale outro navegador sem essas regras ou pergunte ao administrador.',
    silent:
      '{browser} foi iniciado e não respondeu. Feche as outras janelas dele e tente de novo, ou instale outro navegador.',
    ended: '{browser} terminou logo que foi iniciado. Tente de novo ou instale outro navegador.',
    untouched: 'Nenhum caso foi aberto e nada mudou. O Folio pode usar Chromium, Chrome ou Edge.',
  },
  ar: {
    title: 'لا يستطيع Folio إظهار نافذته.',
    policies:
      'القواعد التي وضعها مسؤول هذا الحاسوب للمتصفح {browser} لا تسمح لـ Folio باستخدامه: {policies}. ثبّت متصفحًا آخر ليست له هذه القواعد، أو اسأل المسؤول.',
    silent: 'شُغّل {browser} ولم يُجب. أغلق نوافذه الأخرى وحاول مرة أخرى، أو ثبّت متصفحًا آخر.',
    ended: 'توقف {browser} فور تشغيله. حاول مرة أخرى، أو ثبّت متصفحًا آخر.',
    untouched: 'لم تُفتح أي قضية ولم يتغير شيء. يستطيع Folio استخدام Chromium أو Chrome أو Edge.',
  },
  fa: {
    title: 'Folio نمی‌تواند پنجره‌اش را نشان دهد.',
    policies:
      'قواعدی که مدیر این رایانه برای {browser} گذاشته است اجازه نمی‌دهد Folio از آن استفاده کند: {policies}. مرورگر دیگری بدون این قواعد نصب کنید یا از مدیر بپرسید.',
    silent:
      '{browser} اجرا شد و پاسخی نداد. پنجره‌های دیگرش را ببندید و دوباره امتحان کنید، یا مرورگر دیگری نصب کنید.',
    ended: '{browser} همین که اجرا شد بسته شد. دوباره امتحان کنید یا مرورگر دیگری نصب کنید.',
    untouched:
      'هیچ پرونده‌ای باز نشد و چیزی تغییر نکرده است. Folio می‌تواند از Chromium، Chrome یا Edge استفاده کند.',
  },
  ru: {
    title: 'Folio не может показать своё окно.',
    policies:
      'Правила, которые администратор этого компьютера задал для {browser}, не позволяют Folio им пользоваться: {policies}. Установите другой браузер без таких правил или обратитесь к администратору.',
    silent:
      '{browser} был запущен и не ответил. Закройте другие его окна и попробуйте снова или установите другой браузер.',
    ended: '{browser} завершился сразу после запуска. Попробуйте снова или установите другой браузер.',
    untouched:
      'Ни одно дело не было открыто, ничего не изменилось. Folio может использовать Chromium, Chrome или Edge.',
  },
  tr: {
    title: 'Folio penceresini gösteremiyor.',
    policies:
      'Bu bilgisayarın yöneticisinin {browser} için koyduğu kurallar Folio’nun onu kullanmasına izin vermiyor: {policies}. Böyle kuralları olmayan başka bir tarayıcı kurun veya yöneticiye sorun.',
    silent:
      '{browser} başlatıldı ve yanıt vermedi. Diğer pencerelerini kapatıp yeniden deneyin veya başka bir tarayıcı kurun.',
    ended: '{browser} başlar başlamaz kapandı. Yeniden deneyin veya başka bir tarayıcı kurun.',
    untouched:
      'Hiçbir dosya açılmadı ve hiçbir şey değişmedi. Folio; Chromium, Chrome veya Edge kullanabilir.',
  },
  zh: {
    title: 'Folio 无法显示窗口。',
    policies:
      '本计算机的管理员为 {browser} 设置的规则不允许 Folio 使用它：{policies}。请安装没有这些规则的其他浏览器，或询问管理员。',
    silent: '{browser} 已启动但没有响应。请关闭它的其他窗口后重试，或安装其他浏览器。',
    ended: '{browser} 启动后立即退出。请重试，或安装其他浏览器。',
    untouched: '没有打开任何案件，也没有任何改变。Folio 可以使用 Chromium、Chrome 或 Edge。',
  },
  ht: {
    title: 'Folio pa ka montre fenèt li.',
    policies:
      'Règ administratè òdinatè sa a mete pou {browser} pa kite Folio sèvi avè l: {policies}. Enstale yon lòt navigatè ki pa gen règ sa yo, oswa mande administratè a.',
    silent:
      '{browser} te lanse men li pa reponn. Fèmen lòt fenèt li yo epi eseye ankò, oswa enstale yon lòt navigatè.',
    ended: '{browser} fèmen menm lè li lanse a. Eseye ankò, oswa enstale yon lòt navigatè.',
    untouched: 'Okenn dosye pa te louvri, e anyen pa chanje. Folio ka sèvi ak Chromium, Chrome oswa Edge.',
  },
} satisfies Record<TagWith<'pathDialog'>, UnusableWords>;
