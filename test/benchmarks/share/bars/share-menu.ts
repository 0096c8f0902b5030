import 'share-menu';
import 'share-menu/targets/facebook.js';
import 'share-menu/targets/twitter.js';
import 'share-menu/targets/linkedin.js';
import 'share-menu/targets/whatsapp.js';
import 'share-menu/targets/email.js';
