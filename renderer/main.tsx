import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app/app.tsx';
import { startI18n } from './i18n.ts';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/fields.css';
import './styles/app-frame.css';
import './styles/record.css';
import './styles/statement.css';
import './styles/viewer.css';
import './styles/pages.css';
import './styles/dossier.css';

// The content policy refuses code made from text; without this zod would try it.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root) void startI18n().then(() => createRoot(root).render(<App />));
