/* global window, document */
/*
 * Runs before everything else on each page of the add-in, as it stands here, without a bundler: the browser of an
 * old Excel (Internet Explorer's engine) understands ES5 only and must still be able to say so.
 */
(function (window, document) {
  'use strict';

  var state = 'waiting';
  var callbacks = [];

  function settle(outcome) {
    if (state !== 'waiting') return;
    state = outcome;
    for (var i = 0; i < callbacks.length; i += 1) callbacks[i](outcome === 'there');
    callbacks = [];
  }

  function isOfficeTag(target) {
    return Boolean(
      target && target.tagName === 'SCRIPT' && /office(\.debug)?\.js$/.test(target.src)
    );
  }

  window.whenOffice = function (callback) {
    if (state === 'waiting') callbacks.push(callback);
    else callback(state === 'there');
  };

  // Events of scripts do not bubble, but they can be caught on their way down.
  document.addEventListener(
    'load',
    function (event) {
      if (isOfficeTag(event.target))
        settle(typeof window.Office === 'undefined' ? 'failed' : 'there');
    },
    true
  );
  document.addEventListener(
    'error',
    function (event) {
      if (isOfficeTag(event.target)) settle('failed');
    },
    true
  );

  /*
   * While it loads, office.js sends a request of its own and hears no answer; Excel refuses it while a cell is being
   * edited. Nothing is lost by that: what the add-in asks waits for the cell.
   */
  window.addEventListener('unhandledrejection', function (event) {
    if (event.reason && event.reason.code === 'InvalidOperationInCellEditMode')
      event.preventDefault();
  });

  /** What the other scripts take for granted; each came to browsers with or after the syntax that they use. */
  function isModern() {
    return (
      typeof window.Promise === 'function' &&
      typeof window.Worker === 'function' &&
      typeof Object.hasOwn === 'function' &&
      typeof Array.prototype.at === 'function' &&
      typeof document.documentElement.replaceChildren === 'function'
    );
  }

  function sayWhatIsNeeded() {
    var waiting = document.getElementById('waiting');
    var tooOld = document.getElementById('too-old');
    if (waiting) waiting.style.display = 'none';
    if (tooOld) tooOld.style.display = 'block';
  }

  if (!isModern()) {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', sayWhatIsNeeded);
    } else sayWhatIsNeeded();
  }
})(window, document);
