import {
  BookUser,
  CalendarClock,
  ChartGantt,
  CircleCheck,
  EyeOff,
  FileStack,
  FileText,
  House,
  Lock,
  type LucideIcon,
  MapPin,
  PenLine,
  Route,
  Settings,
  ShieldCheck,
  Users,
  Zap,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { numberText } from '../ui/number-text.ts';
import { useOpenFindings } from '../parts/findings/known-findings.ts';
import { useNav } from '../state/nav.tsx';
import { pageNames, type PageName } from '../state/page-names.ts';
import { shortcut } from '../ui/shortcut.ts';

const icons: Record<PageName, LucideIcon> = {
  overview: House,
  timeline: ChartGantt,
  incidents: Zap,
  histories: Route,
  people: Users,
  places: MapPin,
  documents: FileText,
  statements: PenLine,
  findings: CircleCheck,
  dossier: FileStack,
  interview: CalendarClock,
  care: ShieldCheck,
};

/** The way to every page, and at its foot the ways out. */
export function Rail(props: {
  readonly onLock: () => void;
  readonly onHide: () => void;
  readonly onSettings: () => void;
}) {
  const { t } = useTranslation();
  return (
    <nav className="rail" aria-label={t('app.pages')}>
      <p className="brand">
        <BookUser size={20} aria-hidden /> Folio
      </p>
      <ul>
        {pageNames.map((page) => (
          <li key={page}>
            <PageLink page={page} />
          </li>
        ))}
      </ul>
      <div className="rail-foot">
        <button type="button" className="rail-link" title={t('app.settings')} onClick={props.onSettings}>
          <Settings size={18} aria-hidden />
          <span>{t('app.settings')}</span>
        </button>
        {/* These act at once and lead to no page: they look like the buttons they are. */}
        <ActionButton
          label={t('app.hide')}
          icon={EyeOff}
          keys="Ctrl Shift H"
          ariaKeys="Control+Shift+H"
          onClick={props.onHide}
        />
        <ActionButton
          label={t('app.lock')}
          icon={Lock}
          keys="Ctrl L"
          ariaKeys="Control+L"
          onClick={props.onLock}
        />
      </div>
    </nav>
  );
}

function PageLink({ page }: { readonly page: PageName }) {
  const { t } = useTranslation();
  const { location, go } = useNav();
  const Icon = icons[page];
  return (
    <button
      type="button"
      className="rail-link"
      title={t(`places.${page}`)}
      aria-current={location.page === page ? 'page' : undefined}
      onClick={() => go(page)}
    >
      <Icon size={18} aria-hidden />
      <span>{t(`places.${page}`)}</span>
      {page === 'findings' && <OpenCount />}
    </button>
  );
}

function OpenCount() {
  const { t, i18n } = useTranslation();
  const open = useOpenFindings().filter(({ finding }) => finding.severity !== 'info').length;
  if (open === 0) return null;
  return (
    <span className="count" aria-label={t('findings.open', { count: open })}>
      {numberText(open, i18n.language)}
    </span>
  );
}

function ActionButton(props: {
  readonly label: string;
  readonly icon: LucideIcon;
  /** As the person reads them. */
  readonly keys: string;
  /** As a screen reader takes them. */
  readonly ariaKeys: string;
  readonly onClick: () => void;
}) {
  const Icon = props.icon;
  return (
    <button
      type="button"
      className="rail-link rail-act"
      title={`${props.label} (${shortcut(props.keys)})`}
      aria-keyshortcuts={props.ariaKeys}
      onClick={props.onClick}
    >
      <Icon size={18} aria-hidden />
      <span>{props.label}</span>
    </button>
  );
}
