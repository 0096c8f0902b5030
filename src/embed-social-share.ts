/** The entry for a script tag with the share bar alone. */
import './localization/built-locale-files.js';
import './social-share/social-share.define.js';
