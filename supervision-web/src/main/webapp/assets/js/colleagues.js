// Colleagues are offered for what stands in a field now. Once more is typed, those who were offered
// for less are gone: the first of them could be somebody else. An answer that comes when the choice
// is made or the field was left opens nothing.
(function () {
  "use strict";
  const Field = window.PrimeFaces && PrimeFaces.widget.AutoComplete;
  if (!Field) {
    return;
  }
  const type = Field.prototype.processKeyEvent;
  const show = Field.prototype.showSuggestions;
  Field.prototype.processKeyEvent = function (event) {
    type.call(this, event);
    this.panel.hide();
    this.input.attr("aria-expanded", false).removeAttr("aria-activedescendant");
  };
  Field.prototype.showSuggestions = function (asked) {
    const input = this.input[0];
    if (document.activeElement === input && input.value === asked) {
      show.call(this, asked);
    } else {
      this.panel.hide();
    }
  };
})();
