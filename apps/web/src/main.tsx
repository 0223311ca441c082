import { createRoot } from 'react-dom/client';
import { Console } from './frame/Console';
import { startLanguage } from './language/language';
import './look/look';
import { startOutbox } from './outbox/outbox';
import { keepConsole } from './service-worker/register';
import { startSession } from './session/session';

const ground = document.getElementById('console');
if (!ground) throw new Error('index.html has no element #console');
const root = createRoot(ground);

startLanguage().then(
  () => {
    startSession();
    startOutbox();
    keepConsole();
    root.render(<Console />);
  },
  // Not even the texts arrived: say it in all three languages, without them.
  () => {
    ground.innerHTML =
      '<main class="unloaded"><p dir="rtl">صفحه بارگیری نشد. خط را بررسی کنید و دوباره باز کنید.</p>' +
      '<p dir="ltr">The page could not be loaded. Check the line and open it again.</p>' +
      '<p dir="ltr">Страница не загрузилась. Проверьте связь и откройте её снова.</p></main>';
  },
);
