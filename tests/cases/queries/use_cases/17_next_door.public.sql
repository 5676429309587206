select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprise":',
    coalesce((select concat(
        '{"uscc":',
        coalesce('"' || t1.uscc || '"', 'null'),
        ',"name":',
        to_json(t1.name),
        ',"status":"',
        t1.status,
        '","legalRepresentative":',
        coalesce(to_json(t1.legal_representative)::text, 'null'),
        ',"registeredAddress":',
        coalesce(to_json(t1.registered_address)::text, 'null'),
        ',"employees":null,"supervisingDepartment":',
        coalesce((select concat(
            '{"name":',
            to_json(t2.name),
            '}'
          ) as j
          from departments t2
          where t2.code = t1.supervising_department_code
        ), 'null'),
        ',"grid":',
        coalesce((select concat(
            '{"name":',
            to_json(t3.name),
            ',"level":"',
            t3.level,
            '","parent":',
            coalesce((select concat(
                '{"name":',
                to_json(t4.name),
                ',"leader":',
                coalesce((select concat(
                    '{"name":',
                    to_json(t5.name),
                    ',"officePhone":',
                    coalesce(to_json(t5.office_phone)::text, 'null'),
                    '}'
                  ) as j
                  from officers_face t5
                  where t5.id = t4.leader_id
                  and t5.city_code = $3::bigint
                ), 'null'),
                '}'
              ) as j
              from grids t4
              where t4.code = t3.parent_code
            ), 'null'),
            '}'
          ) as j
          from grids t3
          where t3.code = t1.village_code
        ), 'null'),
        ',"departmentListEntries":',
        (select concat(
            '{"edges":[',
            string_agg(t6.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"role":"',
              t7.role,
              '","department":',
              coalesce((select jsonb_object_agg(t8.code, concat(
                  '{"name":',
                  to_json(t8.name),
                  '}'
                ))
                from departments t8
              ) ->> t7.department_code, 'null'),
              '}}'
            ) as j0
            from department_list_entries_face t7
            where t7.city_code = $3::bigint
            and t7.enterprise_id = t1.id
            order by t7.role asc, t7.id asc
            limit $4::bigint
          ) t6
        ),
        ',"licences":',
        (select concat(
            '{"edges":[',
            string_agg(t9.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"licenceNo":',
              coalesce(to_json(t10.licence_no)::text, 'null'),
              ',"state":"',
              t10.state,
              '","validFrom":',
              coalesce('"' || t10.valid_from || '"', 'null'),
              ',"validTo":',
              coalesce('"' || t10.valid_to || '"', 'null'),
              ',"kind":',
              coalesce((select jsonb_object_agg(t11.code, concat(
                  '{"name":',
                  to_json(t11.name),
                  '}'
                ))
                from licence_kinds t11
              ) ->> t10.kind_code, 'null'),
              ',"issuer":',
              coalesce((select jsonb_object_agg(t12.code, concat(
                  '{"name":',
                  to_json(t12.name),
                  '}'
                ))
                from departments t12
              ) ->> t10.issuer_code, 'null'),
              '}}'
            ) as j0
            from licences_face t10
            where t10.city_code = $3::bigint
            and t10.enterprise_id = t1.id
            order by (t10.valid_to is null) asc, t10.valid_to desc, t10.id desc
            limit $5::bigint
          ) t9
        ),
        ',"standardizations":',
        (select concat(
            '{"edges":[',
            string_agg(t13.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"grade":"',
              t14.grade,
              '","state":"',
              t14.state,
              '","announcedOn":',
              coalesce('"' || t14.announced_on || '"', 'null'),
              ',"validTo":',
              coalesce('"' || t14.valid_to || '"', 'null'),
              ',"certificateNo":',
              coalesce(to_json(t14.certificate_no)::text, 'null'),
              '}}'
            ) as j0
            from standardizations_face t14
            where t14.city_code = $3::bigint
            and t14.enterprise_id = t1.id
            order by (t14.announced_on is null) asc, t14.announced_on desc, t14.id desc
            limit $4::bigint
          ) t13
        ),
        ',"penaltyCases":',
        (select concat(
            '{"edges":[',
            string_agg(t15.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"violation":',
              to_json(t16.violation),
              ',"legalBasis":',
              to_json(t16.legal_basis),
              ',"fineCny":',
              coalesce('"' || t16.fine_cny || '"', 'null'),
              ',"decidedOn":',
              coalesce('"' || t16.decided_on || '"', 'null'),
              ',"publishedOn":',
              coalesce('"' || t16.published_on || '"', 'null'),
              ',"organ":',
              coalesce((select jsonb_object_agg(t17.code, concat(
                  '{"name":',
                  to_json(t17.name),
                  '}'
                ))
                from departments t17
              ) ->> t16.organ_code, 'null'),
              '}}'
            ) as j0
            from penalty_cases_face t16
            where t16.city_code = $3::bigint
            and (t16.published_on <= $6::date and (t16.withdrawn_on is null or t16.withdrawn_on > $6::date))
            and t16.enterprise_id = t1.id
            order by (t16.published_on is null) asc, t16.published_on desc, t16.id desc
            limit $5::bigint
          ) t15
        ),
        ',"creditRecords":',
        (select concat(
            '{"edges":[',
            string_agg(t18.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"listedOn":',
              coalesce('"' || t19.listed_on || '"', 'null'),
              ',"until":',
              coalesce('"' || t19.until || '"', 'null'),
              ',"scheme":',
              coalesce(to_json(t19.scheme)::text, 'null'),
              ',"trigger":',
              coalesce((select jsonb_object_agg(t20.code, concat(
                  '{"name":',
                  to_json(t20.name),
                  '}'
                ))
                from discredit_triggers t20
              ) ->> t19.trigger_code, 'null'),
              ',"decidedBy":',
              coalesce((select jsonb_object_agg(t21.code, concat(
                  '{"name":',
                  to_json(t21.name),
                  '}'
                ))
                from departments t21
              ) ->> t19.decided_by_code, 'null'),
              '}}'
            ) as j0
            from credit_records_face t19
            where t19.city_code = $3::bigint
            and (t19.listed_on <= $6::date and (t19.removed_on is null or t19.removed_on > $6::date) and (t19.until is null or t19.until > $6::date))
            and t19.enterprise_id = t1.id
            order by (t19.listed_on is null) asc, t19.listed_on desc, t19.id desc
            limit $5::bigint
          ) t18
        ),
        ',"hazards":',
        (select concat(
            '{"edges":[',
            string_agg(t22.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"listedOn":',
              coalesce('"' || t23.listed_on || '"', 'null'),
              ',"listingBrief":',
              coalesce(to_json(t23.listing_brief)::text, 'null'),
              ',"listingDueOn":',
              coalesce('"' || t23.listing_due_on || '"', 'null'),
              ',"supervision":',
              coalesce((select jsonb_object_agg(t24.code, concat(
                  '{"name":',
                  to_json(t24.name),
                  '}'
                ))
                from supervision_kinds t24
              ) ->> t23.supervision_code, 'null'),
              '}}'
            ) as j0
            from hazards_face t23
            where t23.city_code = $3::bigint
            and (t23.listed_on <= $6::date and (t23.struck_off_on is null or t23.struck_off_on > $6::date))
            and t23.enterprise_id = t1.id
            order by (t23.listed_on is null) asc, t23.listed_on desc, t23.id desc
            limit $5::bigint
          ) t22
        ),
        ',"pledges":',
        (select concat(
            '{"edges":[',
            string_agg(t25.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"year":',
              t26.year,
              ',"signedOn":"',
              t26.signed_on,
              '"}}'
            ) as j0
            from pledges_face t26
            where t26.city_code = $3::bigint
            and t26.enterprise_id = t1.id
            order by t26.year desc, t26.id desc
            limit $7::bigint
          ) t25
        ),
        '}'
      ) as j
      from enterprises_face t1
      where t1.uscc = $2::text
      and t1.city_code = $3::bigint
    ), 'null'),
    '}'
  )
)
end
