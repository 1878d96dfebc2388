import {Component} from '@angular/core';

@Component({
  selector: 'app-dashboard',
  template: `<h1>Dashboard</h1>`,
})
export class Dashboard {}
