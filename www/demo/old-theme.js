// What old libraries did to everybody: enumerable additions to the language's own prototypes, and their own forms of things.
Array.prototype.each = function (fn) { for (let i = 0; i < this.length; i += 1) fn(this[i], i); };
Array.prototype.contains = function (item) { return this.indexOf(item) !== -1; };
String.prototype.test = function (pattern) { return new RegExp(pattern).test(this); };
Element.prototype.hide = function () { this.style.display = "none"; };
Object.prototype.extend = function (more) { for (const key in more) this[key] = more[key]; return this; };
window.$ = (id) => document.getElementById(id);
