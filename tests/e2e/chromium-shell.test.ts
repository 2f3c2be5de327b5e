import { shellContract } from '../support/shell-contract.ts';
import { startChromium } from '../support/chromium-driver.ts';

shellContract('Chromium', startChromium);
